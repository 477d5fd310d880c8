import type { Area } from "./Area";

/** The rows of a worksheet, as Excel has them. */
export const maxRows = 1_048_576;
/** The columns of a worksheet, A to XFD. */
export const maxColumns = 16_384;

/** The letters over a column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : columnName(before)) + String.fromCharCode(65 + (column % 26));
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function between(row: number, column: number, lastRow: number, lastColumn: number) {
  const area: Area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  const isOnSheet =
    area.row >= 0 && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
  return isOnSheet ? area : undefined;
}

/** Reads "B2", "$A$1:C3", "A:C" or "2:5", without a sheet name; undefined when it is no address. */
export function parseAddress(text: string): Area | undefined {
  const plain = text.replaceAll("$", "");
  const cells = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/i.exec(plain);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(+row - 1, columnNumber(column), +lastRow - 1, columnNumber(lastColumn));
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain);
  if (columns) return between(0, columnNumber(columns[1]!), maxRows - 1, columnNumber(columns[2]!));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return between(+rows[1]! - 1, 0, +rows[2]! - 1, maxColumns - 1);
  return undefined;
}

/** Writes an area as Excel does: "B2", "A1:C3", whole columns "A:C", whole rows "2:5". */
export function formatAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.columns === maxColumns) return `${area.row + 1}:${lastRow}`;
  if (area.rows === maxRows) return `${columnName(area.column)}:${lastColumn}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${lastColumn}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as it stands in a reference: quoted unless it is a plain word that is no address. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cells that two areas share, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of areas when an area is taken out: above, left, right and below it. */
export function without(areas: readonly Area[], taken: Area): Area[] {
  return areas.flatMap((area) => {
    const hole = intersection(area, taken);
    if (!hole) return [area];
    const { row, column, rows, columns } = area;
    const below = hole.row + hole.rows;
    const right = hole.column + hole.columns;
    return [
      { row, column, rows: hole.row - row, columns },
      { row: hole.row, column, rows: hole.rows, columns: hole.column - column },
      { row: hole.row, column: right, rows: hole.rows, columns: column + columns - right },
      { row: below, column, rows: row + rows - below, columns },
    ].filter((part) => part.rows > 0 && part.columns > 0);
  });
}
