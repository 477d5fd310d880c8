import type { Criterion } from "../regulations/Criterion";
import type { Stage } from "../regulations/Regulation";
import { knownPoints } from "../scoring/knownPoints";
import type { Points } from "../scoring/points";
import type { Entry, Score } from "../scoring/ScoreTable";
import type { Place, Problem } from "./Problem";
import type { TypedTotal } from "./ReadTable";
import { sumOfParts } from "./sumOfParts";

/** The lines of a table of one criterion; all in the order of the entries. */
interface Lines {
  entries: readonly Entry[];
  scoreCells: readonly Readonly<Record<string, Place>>[];
  totals: readonly (readonly TypedTotal[])[];
}

/**
 * The typed totals of a table of one criterion. A column in which one is more than the criterion gives
 * is of the unit as a whole; in any other each must be the score beside it, or the sum of the parts
 * beside it, with the bonus and the penalty of its line or without.
 *
 * @param stage of the scores; a total of another is not compared
 * @returns `totals`: those of the whole; `sums`: where the table has the parts of the criterion alone,
 *   the total that is their sum, else undefined; both in the order of the entries
 */
export function totalsOfOne(
  criterion: Criterion,
  block: string,
  stage: Stage,
  { entries, scoreCells, totals }: Lines,
): { totals: TypedTotal[][]; sums: (TypedTotal | undefined)[]; problems: Problem[] } {
  const { id, maxScore } = criterion;
  const most = maxScore[block]?.points;
  const isMore = ({ points }: TypedTotal) =>
    most !== undefined && most !== "unknown" && points > knownPoints(most);
  const columns = new Set(totals.flat().filter(isMore).map(columnOf));
  const isOfWhole = (total: TypedTotal) => columns.has(columnOf(total));
  const ownTotals = totals.map((each) =>
    each.filter((total) => !isOfWhole(total) && (total.stage ?? stage) === stage),
  );
  const sums = entries.map((entry) =>
    isBlank(entry.scores[id]) ? sumOfParts(criterion, entry, block) : undefined,
  );
  const problems = entries.flatMap((entry, i) => {
    const otherAt = scoreCells[i]?.[id];
    const [score, sum] = [entry.scores[id], sums[i]];
    if (sum !== undefined) return wrongSums(entry, sum, ownTotals[i]!);
    if (typeof score !== "number" || otherAt === undefined) return [];
    const right = [score, score + entry.bonus - entry.penalty];
    return ownTotals[i]!.filter((total) => !right.includes(total.points)).map(
      ({ at, column, points }): Problem => ({
        severity: "error",
        kind: "scoresDisagree",
        ...{ at, unit: entry.unit, column, given: points, other: score, otherAt },
      }),
    );
  });
  return {
    totals: totals.map((each) => each.filter(isOfWhole)),
    sums: sums.map((sum, i) => ownTotals[i]!.find(({ points }) => points === sum)),
    problems,
  };
}

/** The totals of a line that are not the sum of the parts beside them. */
function wrongSums(
  { unit, bonus, penalty }: Entry,
  sum: Points,
  totals: readonly TypedTotal[],
): Problem[] {
  const right = [sum, sum + bonus - penalty];
  return totals
    .filter(({ points }) => !right.includes(points))
    .map(({ at, column, points }) => ({
      severity: "error",
      kind: "totalDiffers",
      ...{ at, unit, column, given: points, sum },
      parts: { scored: sum, bonus: 0, penalty: 0 },
    }));
}

const columnOf = ({ at }: TypedTotal): string => `${at.sheet}!${at.cell.replace(/\d+$/, "")}`;

/** Where the group itself has nothing that stands for a score, nor is marked as exempt. */
const isBlank = (score: Score | undefined): boolean => score === undefined || score === "unscored";
