import type { PartLayout, SheetLayout } from "../regulations/layouts/Layout";
import type { Chart } from "../sheet/Sheet";
import type { AppendixInput } from "./AppendixInput";
import { type Band, gap, textPiece } from "./Band";
import type { Composed, ComposedTable, Rows } from "./Composed";
import type { Frame } from "./form/Frame";
import { sheetOfBands } from "./sheetOfBands";
import { styles } from "./styles";
import { tableBands } from "./tableBands";

const belowTitles = 8; // points
const betweenParts = 14;

/** One sheet of the appendices. Of its parts those that have a result, which must be one at least. */
export function composedSheet(
  layout: SheetLayout,
  input: AppendixInput,
  { widths, ...frame }: Frame,
): Composed {
  const { id, name, orientation, titles } = layout;
  const across = widths.length;
  const bands: Band[] = [];
  const tables: ComposedTable[] = [];
  const charts: Chart[] = [];
  const add = (rows: readonly Band[]): Rows => {
    const first = bands.length;
    bands.push(...rows);
    return { first, count: rows.length };
  };
  add(frame.above);
  const titleRows = add(titles.map((text) => ({ pieces: [textPiece(0, across, text, styles.title)] }))); // prettier-ignore
  add(frame.belowTitles);
  const addPart = (part: PartLayout): void => {
    add([gap(tables.length === 0 ? belowTitles : betweenParts)]);
    const above = part.titles.map((text) => ({ pieces: [textPiece(0, across, text, styles.tableTitle)] })); // prettier-ignore
    const titleRowsOfTable = add(above);
    const { head, body, foot, columns } = tableBands(part, input);
    tables.push({
      id: part.id,
      titleRows: titleRowsOfTable,
      headRows: add(head),
      bodyRows: add(body),
      footRows: add(foot),
      columns,
    });
  };
  for (const part of layout.parts) addPart(part);
  const signatureRows = add(frame.signature);
  const [first] = tables;
  const head = first?.headRows;
  return {
    sheet: sheetOfBands(bands, {
      ...{ id, name, orientation, widths, charts },
      // The heading of one table would be false above another.
      ...(tables.length === 1 &&
        head && { repeated: { first: head.first, last: head.first + head.count - 1 } }),
    }),
    titleRows,
    tables,
    signatureRows,
    continues: layout.continues === true,
  };
}
