import type { Area } from "../sheet/Sheet";

/** Where a range stands whose indexes and counts are loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
