import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Points } from "../scoring/points";
import { scoreFault } from "../scoring/scoreFault";
import type { Score } from "../scoring/ScoreTable";
import { type CriterionMax, criterionMaxOf } from "./criterionMaxOf";
import { fractionRepair } from "./fractionRepair";
import { partMaxDiffers } from "./partMaxDiffers";
import type { Problem } from "./Problem";
import { scoreCell } from "./scoreCell";
import type { ScoreColumn, UnitTable } from "./UnitTable";

/**
 * The score of a unit in one criterion; `unscored` with a problem where the cell holds none.
 *
 * A dash is an exemption only where the regulation exempts this unit from this criterion: otherwise it
 * may as well be a score that was forgotten. A blank is neither 0 nor an exemption. A date is a
 * fraction only where its second number is the maximum that the unit has here.
 *
 * @returns `max` as stated after a slash
 */
export function readCriterionScore(
  table: UnitTable,
  row: number,
  unit: string,
  exemptions: readonly Exemption[],
  { criterion, column }: ScoreColumn,
): { score: Score; max?: Points; problems: Problem[] } {
  const { grid, block } = table;
  const max = criterionMaxOf(criterion, block.id, exemptions);
  const format = grid.format(row, column.column);
  const cell = scoreCell(grid.value(row, column.column), format, table.numbers);
  const found = { at: grid.place(row, column.column), unit, column: criterion.label };
  const judged = { criterion, block: block.id, found };
  const unscored = (problem: Problem) => ({ score: "unscored" as const, problems: [problem] });
  switch (cell.is) {
    case "blank":
      return unscored({ severity: "error", kind: "blankScore", ...found });
    case "notScored": {
      if (max.isExempt) return { score: "exempt", problems: [] };
      const given = grid.text(row, column.column);
      return unscored({
        severity: "error",
        kind: "notAScore",
        ...found,
        given,
        because: "notExempt",
      });
    }
    case "pending":
      return unscored({
        severity: "warning",
        kind: "pendingScore",
        ...found,
        given: cell.given,
      });
    case "points": {
      const problems = outOfBounds(cell.points, max, judged);
      if (cell.max === undefined) return { score: cell.points, problems };
      return {
        score: cell.points,
        max: cell.max,
        problems: [...problems, ...partMaxDiffers(cell.max, max, found)],
      };
    }
    case "date": {
      const { given, score, max: typed } = cell;
      if (max.points !== typed)
        return unscored({ severity: "error", kind: "notAScore", ...found, given, because: "date" });
      const problem: Problem = {
        severity: "warning",
        kind: "dateFraction",
        ...found,
        given,
        score,
        max: typed,
        repairs: [fractionRepair(table.grid, row, column.column, score, typed)],
      };
      return { score, max: typed, problems: [problem, ...outOfBounds(score, max, judged)] };
    }
    case "tooManyDecimals":
      return unscored({ severity: "error", kind: "tooManyDecimals", ...found, given: cell.given });
    case "notAScore": {
      const { given, because } = cell;
      return unscored({ severity: "error", kind: "notAScore", ...found, given, because });
    }
  }
}

type Found = Pick<Extract<Problem, { kind: "negativeScore" }>, "at" | "unit" | "column">;

interface Judged {
  criterion: Criterion;
  block: string;
  found: Found;
}

/** What the engine judges wrong in a score, at its cell; what it leaves open, its own findings warn of. */
function outOfBounds(
  given: Points,
  known: CriterionMax,
  { criterion, block, found }: Judged,
): Problem[] {
  const { points, source, isExempt } = known;
  if (isExempt && given > 0)
    return [{ severity: "error", kind: "aboveMax", ...found, given, max: 0, source }];
  const fault = scoreFault(criterion, block, points ?? "unknown", given);
  if (fault?.is === "negative")
    return [{ severity: "error", kind: "negativeScore", ...found, given }];
  if (fault?.is !== "aboveMax") return [];
  return [{ severity: "error", kind: "aboveMax", ...found, given, max: fault.max, source }];
}
