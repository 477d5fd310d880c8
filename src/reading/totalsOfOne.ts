import type { Criterion } from "../regulations/Criterion";
import type { Stage } from "../regulations/Regulation";
import { knownPoints } from "../scoring/knownPoints";
import type { Entry } from "../scoring/ScoreTable";
import type { Place, Problem } from "./Problem";
import type { TypedTotal } from "./ReadTable";

/** The lines of a table of one criterion; all in the order of the entries. */
interface Lines {
  entries: readonly Entry[];
  scoreCells: readonly Readonly<Record<string, Place>>[];
  totals: readonly (readonly TypedTotal[])[];
}

/**
 * The typed totals of a table of one criterion. A column in which one is more than the criterion gives
 * is of the unit as a whole; in any other each must be the score beside it, with the bonus and the
 * penalty of its line or without.
 *
 * @param stage of the scores; a total of another is not compared
 * @returns `totals`: those of the whole, in the order of the entries
 */
export function totalsOfOne(
  { id, maxScore }: Criterion,
  block: string,
  stage: Stage,
  { entries, scoreCells, totals }: Lines,
): { totals: TypedTotal[][]; problems: Problem[] } {
  const most = maxScore[block]?.points;
  const isMore = ({ points }: TypedTotal) =>
    most !== undefined && most !== "unknown" && points > knownPoints(most);
  const columns = new Set(totals.flat().filter(isMore).map(columnOf));
  const isOfWhole = (total: TypedTotal) => columns.has(columnOf(total));
  const problems = entries.flatMap((entry, i) => {
    const score = entry.scores[id];
    const otherAt = scoreCells[i]?.[id];
    if (typeof score !== "number" || otherAt === undefined) return [];
    const right = [score, score + entry.bonus - entry.penalty];
    return totals[i]!.filter(
      (total) =>
        !isOfWhole(total) && (total.stage ?? stage) === stage && !right.includes(total.points),
    ).map(({ at, column, points }): Problem => ({
      severity: "error",
      kind: "scoresDisagree",
      ...{ at, unit: entry.unit, column, given: points, other: score, otherAt },
    }));
  });
  return { totals: totals.map((each) => each.filter(isOfWhole)), problems };
}

const columnOf = ({ at }: TypedTotal): string => `${at.sheet}!${at.cell.replace(/\d+$/, "")}`;
