import type { Exemption } from "../regulations/Exemption";
import type { Points } from "../scoring/points";
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
      const problems = outOfBounds(cell.points, max, found);
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
      return { score, max: typed, problems: [problem, ...outOfBounds(score, max, found)] };
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

function outOfBounds(given: Points, known: CriterionMax, found: Found): Problem[] {
  if (given < 0) return [{ severity: "error", kind: "negativeScore", ...found, given }];
  const { points, source, atMost } = known;
  if (points === undefined || given <= points) return []; // a maximum that is chưa rõ is not compared
  if (atMost !== undefined && given <= atMost) return []; // the engine warns: the tables leave it open
  const max: Points = atMost ?? points;
  return [{ severity: "error", kind: "aboveMax", ...found, given, max, source }];
}
