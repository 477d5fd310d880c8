import type { Points } from "../scoring/points";
import type { HeadedColumn } from "./Heading";
import type { Problem } from "./Problem";
import type { UnitTable } from "./UnitTable";

/** A blank where the other lines hold something is said; where blanks are usual it is not. */
export function blankAssumed(
  { grid, mostlyFilled }: UnitTable,
  row: number,
  unit: string,
  { column, text }: HeadedColumn,
  points: Points,
): Problem[] {
  if (!mostlyFilled.has(column)) return [];
  const at = grid.place(row, column);
  return [{ severity: "note", kind: "blankAssumed", at, unit, column: text, points }];
}
