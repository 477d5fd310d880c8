import type { Points } from "../scoring/points";
import type { HeadedColumn } from "./Heading";
import type { Problem } from "./Problem";
import { scoreCell } from "./scoreCell";
import type { UnitTable } from "./UnitTable";

/**
 * Points of a unit in a column where a blank or a dash means none: bonus, penalty, declared maximum.
 *
 * @param sign `kept`: below 0 is a problem; `dropped`: a penalty is typed as 100 or as -100
 * @returns points undefined where nothing was typed, or nothing that can be read, which is a problem
 */
export function readAddedPoints(
  { grid, numbers }: UnitTable,
  row: number,
  unit: string,
  column: HeadedColumn | undefined,
  sign: "kept" | "dropped",
): { points?: Points; isBlank?: boolean; problems: Problem[] } {
  if (column === undefined) return { problems: [] };
  const format = grid.format(row, column.column);
  const cell = scoreCell(grid.value(row, column.column), format, numbers);
  const found = { at: grid.place(row, column.column), unit, column: column.text };
  switch (cell.is) {
    case "blank":
    case "notScored":
    case "pending":
      return { isBlank: true, problems: [] };
    case "points":
      if (sign === "dropped") return { points: Math.abs(cell.points), problems: [] };
      if (cell.points >= 0) return { points: cell.points, problems: [] };
      return {
        problems: [{ severity: "error", kind: "negativeScore", ...found, given: cell.points }],
      };
    case "date":
      return {
        problems: [
          { severity: "error", kind: "notAScore", ...found, given: cell.given, because: "date" },
        ],
      };
    case "tooManyDecimals":
      return {
        problems: [{ severity: "error", kind: "tooManyDecimals", ...found, given: cell.given }],
      };
    case "notAScore": {
      const { given, because } = cell;
      return { problems: [{ severity: "error", kind: "notAScore", ...found, given, because }] };
    }
  }
}
