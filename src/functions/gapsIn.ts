import { quotient } from "../scoring/quotient";
import type { Ratio } from "../scoring/Ratio";
import { fewest } from "../scoring/statistics/fewest";
import { sum } from "../scoring/sum";
import { functionMessages } from "../text/functionMessages";
import { broadcast } from "./broadcast";
import { notAvailable, wrongValue } from "./cellError";
import { cellScore, type CellScore } from "./cellScore";
import { regulationInForce } from "./regulationInForce";
import type { Scale } from "./Scale";

/**
 * What each value lacks for the next better tier, roundings counted; 0 at the best. Points, to a
 * ten-thousandth, where the maximum is known or the scale is one of points; else a share of one, to a
 * millionth.
 *
 * A blank gives "", an error itself; #N/A where the maximum does not suffice for that tier.
 */
export function gapsIn(
  values: unknown[][],
  maxima: unknown[][] | undefined,
  scale: Scale,
): unknown[][] {
  const mark = regulationInForce()?.decimalMark;
  return broadcast([values, maxima], (valueCell, maximumCell) => {
    const value = cellScore(valueCell, mark);
    if (value === "blank") return "";
    if ("code" in value) return value;
    const maximum = cellScore(maximumCell, mark);
    if (maximum !== "blank" && "code" in maximum) return maximum;
    return gapOf(value, maximum === "blank" ? value.maxScore : maximum.score, scale);
  });
}

function gapOf(
  cell: CellScore,
  maximum: Ratio | undefined,
  scale: Scale,
): number | CustomFunctions.Error {
  if (maximum !== undefined && maximum.part <= 0)
    return wrongValue(functionMessages.maxScoreNotAboveZero);
  const isOfMaximum = scale.isRatio && maximum !== undefined;
  if (isOfMaximum && cell.isPercent)
    return wrongValue(functionMessages.percentWithMaxScore(cell.given));
  const own = isOfMaximum ? cell.score : scale.valueOf(cell);
  if ("code" in own) return own;
  const steps = scale.isRatio && !isOfMaximum ? 1_000_000 : 10_000;
  const placeWith = (more: number): number => {
    const value = sum([own, { part: more, whole: steps }]);
    const tier = scale.tierOf(isOfMaximum ? quotient(value, maximum) : value, cell);
    return "code" in tier ? Infinity : tier.at;
  };
  const place = placeWith(0);
  if (place === 0) return 0;
  const room = maximum ?? (scale.isRatio ? { part: 2, whole: 1 } : { part: 10_000, whole: 1 });
  const { part, whole } = sum([room, { part: -own.part, whole: own.whole }]);
  const more = fewest(Math.floor((part / whole) * steps), (count) => placeWith(count) < place);
  return more === undefined ? notAvailable(functionMessages.outOfReach(cell.given)) : more / steps;
}
