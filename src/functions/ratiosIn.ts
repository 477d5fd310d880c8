import { compareRatios } from "../scoring/compareRatios";
import { printedRatio } from "../scoring/printedRatio";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
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
  const rows = Math.max(scores.length, maxima?.length ?? 1);
  const columns = Math.max(scores[0]!.length, maxima?.[0]!.length ?? 1);
  const score = cellsOf(scores, rows, columns);
  const maximum = maxima && cellsOf(maxima, rows, columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      ratioOf(score(row, column), maximum && { cell: maximum(row, column) }, decimals),
    ),
  );
}

/** One cell stands for all; any other shape must be the whole. */
function cellsOf(
  cells: unknown[][],
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (cells.length === 1 && cells[0]!.length === 1) return () => cells[0]![0];
  if (cells.length !== rows || cells[0]!.length !== columns)
    throw wrongValue(functionMessages.shapesDiffer);
  return (row, column) => cells[row]![column];
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

function exactRatio(
  { score, maxScore, isPercent, given }: CellScore,
  maximum: CellScore | "blank",
): Ratio | CustomFunctions.Error {
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
  if (isPercent) return wrongValue(functionMessages.percentWithMaxScore(given));
  if (maxScore !== undefined && compareRatios(maxScore, whole) !== 0)
    return wrongValue(functionMessages.otherMaxScore(given));
  return quotient(score, whole);
}
