import type { Area } from "../sheet/Sheet";
import { addressOf, isInside } from "./areas";
import { digestOf, type Digest, type ReadCell } from "./digestOf";

/** Cells that were read together, and where. */
export interface ReadArea {
  area: Area;
  cells: readonly (readonly ReadCell[])[];
}

/**
 * The cells of a table that no longer hold what we wrote: each by itself where that can be told, else
 * the parts of rows in which they are. The whole table where it has other rows or columns, or where
 * nothing is remembered of it.
 */
export function editsIn(read: ReadArea, table: Area, record: Digest | undefined): string[] {
  const cells = Array.from({ length: table.rows }, (_, r) =>
    Array.from({ length: table.columns }, (_, c) => cellAt(read, table.row + r, table.column + c)),
  );
  if (record?.rows.length !== table.rows || record.columns.length !== table.columns)
    return [addressOf(table)];
  const now = digestOf(cells);
  const rows = changed(now.rows, record.rows);
  const columns = changed(now.columns, record.columns);
  const isTold = rows.length <= 1 || columns.length <= 1;
  return rows.flatMap((row) =>
    isTold
      ? columns.map((column) => at(table, row, column, 1))
      : [at(table, row, columns[0]!, columns.at(-1)! - columns[0]! + 1)],
  );
}

/** The cells that hold something and would be lost if the target were written: those beside the table. */
export function coveredIn(read: ReadArea, table: Area, target: Area): string[] {
  const covered: string[] = [];
  for (let row = target.row; row < target.row + target.rows; row += 1)
    for (let column = target.column; column < target.column + target.columns; column += 1)
      if (!isInside(table, row, column) && cellAt(read, row, column) !== "")
        covered.push(addressOf({ row, column, rows: 1, columns: 1 }));
  return covered;
}

const cellAt = ({ area, cells }: ReadArea, row: number, column: number): ReadCell =>
  cells[row - area.row]?.[column - area.column] ?? "";

const changed = (now: readonly string[], then: readonly string[]): number[] =>
  [...now.keys()].filter((at) => now[at] !== then[at]);

const at = ({ row, column }: Area, r: number, c: number, columns: number): string =>
  addressOf({ row: row + r, column: column + c, rows: 1, columns });
