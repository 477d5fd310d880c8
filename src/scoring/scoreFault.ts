import type { Criterion } from "../regulations/Criterion";
import { knownPoints } from "./knownPoints";
import type { Points } from "./points";

/**
 * negative: below 0 where the rule does not add and subtract. aboveMax: above `max`, the most that is
 * possible. perhapsAboveMax: above the maximum, which is inferred, and the published tables leave open
 * that it is as high as this.
 */
export type ScoreFault =
  { is: "negative" } | { is: "aboveMax"; max: Points } | { is: "perhapsAboveMax"; max: Points };

/**
 * What is wrong with a score by the bounds of its criterion; undefined where it is within them, or where
 * the maximum is chưa rõ.
 *
 * @param applicable what exemptions leave of the maximum of the criterion in this block
 */
export function scoreFault(
  { rule, maxScore }: Pick<Criterion, "rule" | "maxScore">,
  block: string,
  applicable: Points | "unknown",
  given: Points,
): ScoreFault | undefined {
  if (given < 0) return rule?.kind === "adjust" ? undefined : { is: "negative" };
  const { points, interval } = maxScore[block]!;
  if (applicable === "unknown" || points === "unknown" || given <= applicable) return undefined;
  if (interval === undefined) return { is: "aboveMax", max: applicable };
  const taken = knownPoints(points) - applicable;
  const most = (bound: number | undefined) =>
    bound === undefined ? Infinity : knownPoints(bound) - taken;
  const [atMost, below] = [most(interval.atMost), most(interval.below)];
  if (given <= atMost && given < below) return { is: "perhapsAboveMax", max: applicable };
  return { is: "aboveMax", max: Math.min(atMost, below) };
}
