import { compareRatios } from "../scoring/compareRatios";
import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { wrongValue } from "./cellError";
import { type CellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";

/**
 * What of a cell a scale grades. Where it grades ratios, a number above 200 % is a score or lacks its
 * sign; where it grades scores, a percentage is no score.
 */
export function valueGraded(cell: CellScore, isRatio: boolean): Ratio | CustomFunctions.Error {
  if (!isRatio)
    return cell.isPercent ? wrongValue(functionMessages.notAScoreOfScale(cell.given)) : cell.score;
  const ratio = valueOf(cell);
  const isTyped = cell.maxScore === undefined && !cell.isPercent;
  return isTyped && compareRatios(ratio, highestRatio) > 0
    ? wrongValue(functionMessages.notARatio(cell.given))
    : ratio;
}
