import { compareRatios } from "../scoring/compareRatios";
import { printedRatio } from "../scoring/printedRatio";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { broadcast } from "./broadcast";
import { wrongValue } from "./cellError";
import { cellScore, type CellScore } from "./cellScore";
import { quotient } from "../scoring/quotient";
import { regulationInForce } from "./regulationInForce";

/**
 * The ratio of each score, a fraction of one; rows by columns of the larger argument.
 *
 * @param scores   "blank" gives "", an error itself
 * @param maxima   as many cells, or one for all; undefined where each score has its own ("38,5/40")
 * @param decimals of the percentage, half-up; undefined: not rounded
 */
export function ratiosIn(
  scores: unknown[][],
  maxima: unknown[][] | undefined,
  decimals: number | undefined,
): unknown[][] {
  return broadcast([scores, maxima], (score, maximum) =>
    ratioOf(score, maxima && { cell: maximum }, decimals),
  );
}

function ratioOf(
  scoreCell: unknown,
  maximum: { cell: unknown } | undefined,
  decimals: number | undefined,
): unknown {
  const mark = regulationInForce()?.decimalMark;
  const score = cellScore(scoreCell, mark);
  if (score === "blank") return "";
  if ("code" in score) return score;
  const whole = maximum === undefined ? "blank" : cellScore(maximum.cell, mark);
  if (whole !== "blank" && "code" in whole) return whole;
  const ratio = exactRatio(score, whole);
  if ("code" in ratio) return ratio;
  return decimals === undefined ? ratio.part / ratio.whole : printedRatio(ratio, decimals);
}

function exactRatio(cell: CellScore, maximum: CellScore | "blank"): Ratio | CustomFunctions.Error {
  const { score, maxScore, isPercent } = cell;
  if (maximum === "blank") {
    if (isPercent) return score;
    return maxScore === undefined
      ? wrongValue(functionMessages.noMaxScore)
      : quotient(score, maxScore);
  }
  const whole = maximum.score;
  if (maximum.isPercent || maximum.maxScore !== undefined)
    return wrongValue(functionMessages.notANumber(maximum.given));
  if (whole.part <= 0) return wrongValue(functionMessages.maxScoreNotAboveZero);
  if (isPercent) return wrongValue(functionMessages.percentWithMaxScore(cell.given));
  if (maxScore !== undefined && compareRatios(maxScore, whole) !== 0)
    return wrongValue(functionMessages.otherMaxScore(cell.given));
  return quotient(score, whole);
}
