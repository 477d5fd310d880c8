import type { SheetLayout } from "../regulations/layouts/Layout";
import type { Chart } from "../sheet/Sheet";
import type { AppendixInput } from "./AppendixInput";
import { type Band, gap, textPiece } from "./Band";
import type { Composed, ComposedChart, ComposedTable, Rows } from "./Composed";
import type { Frame } from "./form/Frame";
import { partBands } from "./partBands";
import { sheetOfBands } from "./sheetOfBands";
import { styles } from "./styles";

const belowTitles = 8; // points
const betweenParts = 14;

/** One sheet of the appendices. Every part of it that is of a result must have one among the input's. */
export function composedSheet(
  layout: SheetLayout,
  input: AppendixInput,
  { widths, ...frame }: Frame,
): Composed {
  const { id, name, orientation } = layout;
  const bands: Band[] = [];
  const add = (rows: readonly Band[]): Rows => {
    const first = bands.length;
    for (const row of rows) bands.push(row);
    return { first, count: rows.length };
  };
  const lines = (texts: readonly string[], style: keyof typeof styles): Band[] =>
    texts.map((text) => ({ pieces: [textPiece(0, widths.length, text, styles[style])] }));

  add(frame.above);
  const titleRows = add(lines(layout.titles, "title"));
  add(frame.belowTitles);
  const tables: ComposedTable[] = [];
  const charts: ComposedChart[] = [];
  const drawn: Chart[] = [];
  layout.parts.forEach((part, at) => {
    add([gap(at === 0 ? belowTitles : betweenParts)]);
    const ownTitles = add(lines("titles" in part ? part.titles : [], "tableTitle"));
    const { head, body, foot, columns, chart, lines: own } = partBands(part, input, widths.length);
    const headRows = add(head);
    const bodyRows = add(body);
    const footRows = add(foot);
    if (chart !== undefined) drawn.push(chart(bodyRows.first));
    if (part.is === "conclusion") return;
    const { id: of } = part;
    const rows = { first: ownTitles.first, count: bands.length - ownTitles.first };
    if (part.is === "chart") charts.push({ id: of, rows });
    else {
      const lineRows = (own ?? body.map((_, line) => line)).map((line) => bodyRows.first + line);
      tables.push({
        id: of,
        titleRows: ownTitles,
        headRows,
        bodyRows,
        lineRows,
        footRows,
        columns,
      });
    }
  });
  const signatureRows = add(frame.signature);
  const [only] = tables.length === 1 ? tables : [];
  return {
    sheet: sheetOfBands(bands, {
      ...{ id, name, orientation, widths, charts: drawn },
      // The heading of one table would be false above another.
      ...(only && { repeated: spanned(only.headRows) }),
    }),
    titleRows,
    tables,
    charts,
    signatureRows,
    continues: layout.continues === true,
  };
}

const spanned = ({ first, count }: Rows) => ({ first, last: first + count - 1 });
