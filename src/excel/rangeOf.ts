import type { Area } from "../sheet/Sheet";

/** The range of an area of a worksheet. */
export const rangeOf = (
  worksheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Excel.Range => worksheet.getRangeByIndexes(row, column, rows, columns);
