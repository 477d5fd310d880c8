import type { Area } from "../sheet/Sheet";
import { columnName } from "./columnName";

/** The cells of a table, from the first of the worksheet on. */
export const tableArea = (rows: number, columns: number): Area => ({
  row: 0,
  column: 0,
  rows,
  columns,
});

/** The smallest rectangle that holds both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether a cell, counted from 0 on its worksheet, lies in the area. */
export const isInside = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** "B2:C3"; "B2" for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
