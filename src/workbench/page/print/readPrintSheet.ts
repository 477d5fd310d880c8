import type { IDocumentData, IStyleData } from "@univerjs/core";
import { intersection, parseAddress } from "../../model/address";
import type { Area } from "../../model/Area";
import type { Book } from "../../model/Book";
import type { Chart } from "../../model/Chart";
import type { PageLayout } from "../../xlsx/PageLayout";
import type { PrintCell, PrintSheet } from "./PrintSheet";
import type { Span } from "./Span";

const empty: PrintCell = { text: "", type: "Empty", style: {} };

const spansOfArea = ({ row, column, rows, columns }: Area): { rows: Span; columns: Span } => ({
  rows: { from: row, to: row + rows - 1 },
  columns: { from: column, to: column + columns - 1 },
});

/** Whether a cell leaves something on the paper. */
const isSeen = (text: string, { bg, bd }: IStyleData): boolean =>
  text !== "" ||
  bg?.rgb != null ||
  (bd != null && [bd.t, bd.r, bd.b, bd.l].some((line) => line != null));

/** How many of these sizes it takes to reach a length from the sheet's edge. */
function countUpTo(length: number, sizeOf: (index: number) => number): number {
  let count = 0;
  for (let reached = 0; reached < length && count < 5000; count += 1) reached += sizeOf(count);
  return count;
}

/** Reads a sheet with everything that its printing needs. Without a print area it begins at A1, as in Excel. */
export function readPrintSheet(book: Book, id: string): PrintSheet {
  const { cells, styles, metadata } = book;
  const kept = metadata.sheet(id);
  const layout = (kept["pageLayout"] ?? {}) as PageLayout;
  const charts = (kept["charts"] ?? []) as readonly Chart[];
  const heightOf = (row: number) => (styles.rowHidden(id, row) ? 0 : styles.rowHeight(id, row));
  const widthOf = (column: number) =>
    styles.columnHidden(id, column) ? 0 : styles.columnWidth(id, column);

  const used = cells.used(id, false);
  const filled: Area = {
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
  };
  const text = used ? cells.text(id, filled) : [];
  const types = used ? cells.valueTypes(id, filled) : [];
  const looks = used ? styles.read(id, filled, (style) => style) : [];
  const rich = (book.snapshot().sheets[id]?.cellData ?? {}) as Record<
    number,
    Record<number, { p?: IDocumentData | null } | null> | undefined
  >;
  const cell = (row: number, column: number): PrintCell => {
    const style = looks[row]?.[column];
    if (!style) return empty;
    return {
      text: text[row]?.[column] ?? "",
      type: types[row]?.[column] ?? "Empty",
      style,
      rich: rich[row]?.[column]?.p ?? undefined,
    };
  };

  const seen = { rows: 0, columns: 0 };
  looks.forEach((line, row) =>
    line.forEach((style, column) => {
      if (!isSeen(text[row]?.[column] ?? "", style)) return;
      seen.rows = Math.max(seen.rows, row + 1);
      seen.columns = Math.max(seen.columns, column + 1);
    }),
  );
  for (const chart of charts) {
    seen.rows = Math.max(seen.rows, countUpTo(chart.top + chart.height, heightOf));
    seen.columns = Math.max(seen.columns, countUpTo(chart.left + chart.width, widthOf));
  }
  const everything: Area = { row: 0, column: 0, ...seen };
  const asked = (layout.printArea ?? "").split(",").flatMap((one) => parseAddress(one) ?? []);
  const printed = (asked.length > 0 ? asked : [everything]).flatMap((area) => {
    // Whole rows and columns end with what is there.
    const isWhole = area.rows > 100_000 || area.columns > 10_000;
    return (isWhole ? intersection(area, everything) : area) ?? [];
  });
  const last = printed.reduce(
    (reached, area) => ({
      rows: Math.max(reached.rows, area.row + area.rows),
      columns: Math.max(reached.columns, area.column + area.columns),
    }),
    seen,
  );
  return {
    name: book.sheets.name(id),
    layout,
    rowSizes: Array.from({ length: last.rows }, (_, row) => heightOf(row)),
    columnSizes: Array.from({ length: last.columns }, (_, column) => widthOf(column)),
    areas: seen.rows === 0 ? [] : printed.map(spansOfArea),
    merges: cells.merges(id),
    charts,
    cell,
  };
}
