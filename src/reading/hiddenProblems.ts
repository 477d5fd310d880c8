import type { Problem } from "./Problem";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/** Says that hidden lines or columns of a table were read as well, at the first of them. */
export function hiddenProblems(
  { grid, heading, units }: TablePart,
  { unit }: UnitTable,
): Problem[] {
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const rows = units.map(({ row }) => row).filter((row) => hiddenRows.has(row));
  const columns = heading.columns
    .filter(({ meaning, column }) => meaning !== undefined && hiddenColumns.has(column))
    .map(({ column }) => column);
  if (rows.length + columns.length === 0) return [];
  const at =
    rows[0] === undefined
      ? grid.place(heading.lastRow, columns[0]!)
      : grid.place(rows[0], unit.column);
  return [{ severity: "note", kind: "hiddenRead", at, rows: rows.length, columns: columns.length }];
}
