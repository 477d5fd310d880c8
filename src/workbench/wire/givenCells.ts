import type { Area } from "../model/Area";
import type { CellValue } from "../model/CellValue";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";

/** What an argument gives for a cell: a two-dimensional array, or one value for all cells. */
export function givenCells(
  value: unknown,
  { rows, columns }: Area,
): (row: number, column: number) => unknown {
  if (value === null || value === undefined) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const isFitting =
    value.length === rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isFitting)
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (value as unknown[][])[row]![column];
}

/** A value for a cell; null leaves the cell as it is. */
export function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument();
}
