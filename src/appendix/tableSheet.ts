import type { Regulation } from "../regulations/Regulation";
import type { TableLayout } from "../regulations/TableLayout";
import type { MeasureResult } from "../scoring/Standing";
import type { Area, Sheet, Style } from "../sheet/Sheet";
import type { FittedText } from "./brokenLines";
import { columns } from "./columns";
import { page } from "./page";
import { rowHeight } from "./rowHeight";
import { styles } from "./styles";

const spacing = 8; // points between the titles and the table

/** One table of the appendices: titles, a thin row, the heading row, one row for each unit, best first. */
export function tableSheet(
  layout: TableLayout,
  { standings }: MeasureResult,
  regulation: Regulation,
): Sheet {
  const shown = layout.columns.map((column) => ({ ...column, ...columns[column.shows] }));
  const across = shown.length;
  const headRow = layout.titles.length + 1;
  const padded = (first: string) => [first, ...Array.from({ length: across - 1 }, () => "")];
  const lines = standings.map((standing, at) =>
    shown.map(({ cell }) => cell(standing, at + 1, regulation)),
  );
  const inFull = (row: number, rows: number, column = 0, wide = across): Area => ({
    row,
    column,
    rows,
    columns: wide,
  });
  const body = (style: Style, column?: number) => ({
    area:
      column === undefined
        ? inFull(headRow + 1, lines.length)
        : inFull(headRow + 1, lines.length, column, 1),
    style,
  });
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const fitted = (line: readonly (string | number)[], style?: Style): FittedText[] =>
    shown.map((column, at) => ({
      text: String(line[at]),
      width: column.width,
      style: style ?? column.style,
    }));
  const heads = shown.map(({ head }) => head);
  return {
    id: layout.id,
    name: layout.sheetName,
    cells: [...layout.titles.map(padded), padded(""), heads, ...lines],
    formats: [
      ...Array.from({ length: headRow + 1 }, () => shown.map(() => "@")),
      ...standings.map((standing) => shown.map(({ format }) => format(standing))),
    ],
    areas: [
      { area: inFull(0, layout.titles.length), style: styles.title },
      { area: inFull(headRow, 1), style: styles.head },
      body(styles.body),
      ...shown.flatMap(({ style }, at) => (style === styles.body ? [] : [body(style, at)])),
    ],
    merges: layout.titles.map((_, row) => inFull(row, 1)),
    columnWidths: shown.map((column) => column.width),
    rowHeights: [
      ...layout.titles.map((text) => rowHeight([{ text, width, style: styles.title }])),
      spacing,
      rowHeight(fitted(heads, styles.head)),
      ...lines.map((line) => rowHeight(fitted(line))),
    ],
    frozenRows: headRow + 1,
    print: page(headRow),
  };
}
