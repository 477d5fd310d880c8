import { compareRatios } from "../scoring/compareRatios";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { wrongValue } from "./cellError";
import type { CellScore } from "./cellScore";

const one: Ratio = { part: 1, whole: 1 };
const farAbove: Ratio = { part: 20, whole: 1 };

/**
 * #VALUE! where a value is surely not in the unit of the bounds, which a comparison would pass over
 * and give the lowest tier: 0,85 against 85, "84%" against 85, 34/40 against 85.
 *
 * @param bounds any order
 */
export function otherUnit(
  { score, maxScore, isPercent, given }: CellScore,
  bounds: readonly Ratio[],
): CustomFunctions.Error | undefined {
  const positive = bounds.filter(({ part }) => part > 0);
  if (positive.length === 0 || score.part <= 0) return undefined;
  const isSmall = compareRatios(score, one) <= 0;
  const isBeyondMax =
    maxScore !== undefined && bounds.some((bound) => compareRatios(bound, maxScore) > 0);
  const isAbove = positive.every((bound) => compareRatios(bound, farAbove) >= 0);
  return isAbove && (isSmall || isPercent || isBeyondMax)
    ? wrongValue(functionMessages.otherUnit(given))
    : undefined;
}
