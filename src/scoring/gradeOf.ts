import type { Interval } from "../regulations/Source";
import type { Basis, Grading, Tier } from "../regulations/Tier";
import { boundRatio } from "./boundRatio";
import { compareRatios } from "./compareRatios";
import type { Ratio } from "./Ratio";

/**
 * What a scale makes of a value: its tier; or that it lies in a gap between two bands; or below every
 * bound. `uncertain` is the tier whose inferred bound may as well lie on the other side of the value.
 */
export type Grade =
  | { tier: Tier; uncertain?: { tier: Tier; interval: Interval } }
  | { gap: { above: Tier; below: Tier } }
  | { belowAll: Tier };

/**
 * Xếp loại of a value: the first tier whose lower bound it reaches (từ … trở lên) or exceeds (trên …).
 *
 * @param value on the basis of the grading: a fraction of one, or exact points
 */
export function gradeOf(value: Ratio, { on, tiers }: Pick<Grading, "on" | "tiers">): Grade {
  const at = tiers.findIndex((tier) => isReached(tier, value, on));
  const tier = tiers[at];
  if (tier === undefined) {
    const lowest = tiers.at(-1);
    if (lowest === undefined) throw new Error("a grading without tiers");
    return { belowAll: lowest };
  }
  const above = tiers[at - 1];
  const isInGap =
    above !== undefined &&
    tier.atMost !== undefined &&
    compareRatios(value, boundRatio(tier.atMost, on)) > 0;
  if (isInGap) return { gap: { above, below: tier } };
  const open = tiers.find((each) => isOpen(each, value, on));
  return open === undefined
    ? { tier }
    : { tier, uncertain: { tier: open, interval: open.interval! } };
}

/** Whether a value reaches the lower bound of a tier (từ … trở lên), or exceeds it (trên …). */
export function isReached({ atLeast, above }: Tier, value: Ratio, on: Basis): boolean {
  if (above !== undefined) return compareRatios(value, boundRatio(above, on)) > 0;
  return atLeast === undefined || compareRatios(value, boundRatio(atLeast, on)) >= 0;
}

/**
 * Whether the inferred bound of a tier may stand on either side of the value. A bound that must be
 * exceeded (trên …) and may be the value itself is not surely reached.
 */
function isOpen({ interval, above: exceeded }: Tier, value: Ratio, on: Basis): boolean {
  if (interval === undefined) return false;
  const compared = (bound: number) => compareRatios(value, boundRatio(bound, on));
  const reaches = (bound: number) =>
    exceeded === undefined ? compared(bound) >= 0 : compared(bound) > 0;
  const { above, atLeast, below, atMost } = interval;
  const mayReach =
    (above === undefined || compared(above) > 0) && (atLeast === undefined || reaches(atLeast));
  const mustReach =
    (atMost !== undefined && reaches(atMost)) || (below !== undefined && compared(below) >= 0);
  return mayReach && !mustReach;
}
