import { pointColumns } from "./numberProblems";
import type { Problem } from "./Problem";
import type { UnitTable } from "./UnitTable";

/**
 * Merged cells that cover several cells of points: what stands in the first may be meant for all.
 *
 * @param rows the lines of units
 */
export function mergedScores(table: UnitTable, rows: readonly number[]): Problem[] {
  const { grid } = table;
  const columns = pointColumns(table);
  return grid.merges.flatMap((area): Problem[] => {
    const isIn = (at: number, from: number, count: number) => at >= from && at < from + count;
    const down = rows.filter((row) => isIn(row, area.row, area.rows)).length;
    const across = columns.filter((column) => isIn(column, area.column, area.columns)).length;
    if (down * across < 2) return [];
    const at = grid.place(area.row, area.column);
    return [{ severity: "warning", kind: "mergedScores", at, cells: down * across }];
  });
}
