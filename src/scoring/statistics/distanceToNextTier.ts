import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import { isReached } from "../gradeOf";
import type { Points } from "../points";
import { product } from "../product";
import { quotient } from "../quotient";
import type { Ratio } from "../Ratio";
import { roundedPoints } from "../roundedPoints";
import type { Standing } from "../Standing";
import { sum } from "../sum";
import { roundedTotal, totalOf } from "../totalOf";
import { valueOn } from "../valueOn";
import { fewest } from "./fewest";

/** What a unit lacks for the next better tier. */
export interface TierDistance {
  tier: Tier;
  /** The fewest ten-thousandths of a point that lift it there, roundings counted. */
  points: Points;
}

/**
 * How many points a unit lacks for the tier above its own; undefined at the best tier, without a tier,
 * where the maximum is not known, and where all that it can still get does not lift it there.
 *
 * Found by halving: with a total so much higher the value is worked out as the measure rounds it.
 */
export function distanceToNextTier(standing: Standing, measure: Measure): TierDistance | undefined {
  const { grading } = measure;
  const { tier, explanation } = standing;
  if (grading === undefined || tier === undefined || explanation.total === undefined)
    return undefined;
  const next = grading.tiers[grading.tiers.indexOf(tier) - 1];
  const room = roomOf(standing);
  if (next === undefined || room === undefined) return undefined;
  const reaches = (more: Points): boolean => {
    const value = valueOn(grading.on, raised(standing, measure, more));
    return value !== undefined && isReached(next, value, grading.on);
  };
  const points = fewest(room, reaches);
  return points === undefined ? undefined : { tier: next, points };
}

/** What the criteria leave of the maximum; bonus and penalty do not change it. */
function roomOf({ explanation: { lines, max } }: Standing): Points | undefined {
  if (max.applicable === "unknown") return undefined;
  const { part, whole } = totalOf(lines.filter(({ is }) => is === "criterion"));
  const left = sum([max.applicable, { part: -part, whole }]);
  return Math.floor(left.part / left.whole);
}

/** The standing with a total that is so much higher before any rounding. */
function raised(standing: Standing, { total: rounding }: Measure, more: Points): Standing {
  const { explanation, ratio } = standing;
  const exact = sum([totalOf(explanation.lines), { part: more, whole: 1 }]);
  const printed = roundedTotal(exact, rounding);
  const counted = rounding?.when === "beforeRatio" ? printed : exact;
  const { applicable, full } = explanation.max;
  const higher: Standing = {
    ...standing,
    total: roundedPoints(printed, 4).part,
    explanation: { ...explanation, total: { ...explanation.total, exact: counted } },
  };
  if (ratio !== undefined) higher.ratio = quotient(counted, applicable as Ratio);
  const { converted } = explanation;
  if (converted !== undefined) {
    const points = product(quotient(counted, applicable as Ratio), full as Ratio);
    higher.explanation.converted = { ...converted, exact: points };
    higher.converted = roundedPoints(points, converted.decimals).part;
  }
  return higher;
}
