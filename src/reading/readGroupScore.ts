import type { MaxScore } from "../regulations/Source";
import { knownPoints } from "../scoring/knownPoints";
import type { Points } from "../scoring/points";
import type { Score } from "../scoring/ScoreTable";
import type { Problem } from "./Problem";
import { scoreCell } from "./scoreCell";
import { exemptionFrom, type UnitTable } from "./UnitTable";

/**
 * The score of a unit in one group; `unscored` with a problem where the cell holds none.
 *
 * A dash is an exemption only where the regulation exempts this unit from this group: otherwise it
 * may as well be a score that was forgotten. A blank is neither 0 nor an exemption.
 */
export function readGroupScore(
  table: UnitTable,
  row: number,
  unit: string,
  { group, column }: UnitTable["groups"][number],
): { score: Score; problems: Problem[] } {
  const { grid, block } = table;
  const exemption = exemptionFrom(table, unit, group.id);
  const cell = scoreCell(grid.value(row, column.column), grid.format(row, column.column));
  const found = { at: grid.place(row, column.column), unit, column: group.label };
  const unscored = (problem: Problem) => ({ score: "unscored" as const, problems: [problem] });
  switch (cell.is) {
    case "blank":
      return unscored({ severity: "error", kind: "blankScore", ...found });
    case "dash":
      if (exemption !== undefined) return { score: "exempt", problems: [] };
      return unscored({
        severity: "error",
        kind: "notAScore",
        ...found,
        given: grid.text(row, column.column),
        because: "notExempt",
      });
    case "points": {
      const stated = group.maxScore[block.id]!;
      const max =
        exemption === undefined
          ? { points: mostOf(stated), source: stated.source }
          : { points: 0, source: exemption.source };
      return { score: cell.points, problems: outOfBounds(cell.points, max, found) };
    }
    case "tooManyDecimals":
      return unscored({
        severity: "error",
        kind: "tooManyDecimals",
        ...found,
        given: cell.given,
      });
    case "notAScore":
      return unscored({
        severity: "error",
        kind: "notAScore",
        ...found,
        given: cell.given,
        because: cell.because,
      });
  }
}

/**
 * The most points that a cell of a group can hold: the stated maximum; of an inferred one as much as
 * the tables allow, for what lies between is a warning of the engine; undefined where it is chưa rõ.
 */
function mostOf({ points, interval }: MaxScore): Points | undefined {
  if (points === "unknown") return undefined;
  const most = interval === undefined ? points : (interval.atMost ?? interval.below);
  return most === undefined ? undefined : knownPoints(most);
}

type Found = Pick<Extract<Problem, { kind: "negativeScore" }>, "at" | "unit" | "column">;

function outOfBounds(
  given: Points,
  max: { points: Points | undefined; source: string },
  found: Found,
): Problem[] {
  if (given < 0) return [{ severity: "error", kind: "negativeScore", ...found, given }];
  const { points, source } = max;
  if (points === undefined || given <= points) return []; // a maximum that is chưa rõ is not compared
  return [{ severity: "error", kind: "aboveMax", ...found, given, max: points, source }];
}
