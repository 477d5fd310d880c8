import type { Criterion } from "../../regulations/Criterion";
import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../criteriaOf";
import { exemptionsOf } from "../exemptionsOf";
import { halfUp } from "../halfUp";
import { maxOf } from "../maxOf";
import type { Points } from "../points";
import type { Ratio } from "../Ratio";
import { scoreOf, type ScoreNotes } from "../scoreOf";
import type { ScoreTable } from "../ScoreTable";

/** The average of a criterion over the units of a block. */
export interface AverageRatio {
  criterion: Criterion;
  /** Units that have a score in it and a known maximum above 0. */
  units: number;
  /** Rounded half-up; undefined where no unit counts. */
  average?: Ratio;
}

/**
 * Tỷ lệ bình quân of every group and criterion of a block: the sum of each unit's own ratio divided by
 * the number of units, exact until it is rounded. Exempt and unscored units do not count.
 *
 * @param decimals of the percentage
 */
export function averageRatios(
  table: ScoreTable,
  regulation: Regulation,
  decimals: number,
  keyOf?: (name: string) => string,
): AverageRatio[] {
  const { block, entries } = table;
  const exemptions = exemptionsOf(regulation, block, keyOf);
  const steps = 100 * 10 ** decimals;
  return [...criterionPaths(regulation)].flatMap(([id, path]): AverageRatio[] => {
    const criterion = path.at(-1)!;
    if (!(block in criterion.maxScore)) return [];
    const { applicable } = maxOf({ id, of: [id] }, block, regulation, "plain");
    const sums = new Map<Points, number>(); // of scores, by maximum: few maxima, many units
    let units = 0;
    for (const entry of entries) {
      const exempt = exemptions(entry.unit);
      const gone = new Set(exempt.flatMap(({ without }) => without));
      const isGone = path.some((each) => gone.has(each.id));
      const score = isGone ? "exempt" : scoreOf(criterion, entry, block, gone, silent);
      const max = applicable(exempt).points;
      if (typeof score !== "number" || max === "unknown" || max.part <= 0) continue;
      units += 1;
      sums.set(max.part, (sums.get(max.part) ?? 0) + score);
    }
    if (units === 0) return [{ criterion, units }];
    let part = 0n;
    let whole = 1n;
    for (const [max, sum] of sums) {
      part = part * BigInt(max) + BigInt(sum) * whole;
      whole *= BigInt(max);
    }
    const average = Number(halfUp(part * BigInt(steps), whole * BigInt(units)));
    return [{ criterion, units, average: { part: average, whole: steps } }];
  });
}

const nothing = (): void => undefined;
const silent: ScoreNotes = {
  unscored: nothing,
  scored: nothing,
  partsDiffer: nothing,
  exempt: nothing,
};
