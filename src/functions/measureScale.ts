import type { Measure } from "../regulations/Measure";
import { isRatioBasis } from "../scoring/boundRatio";
import { compareRatios } from "../scoring/compareRatios";
import { type Grade, gradeOf } from "../scoring/gradeOf";
import { gradeOfRatio } from "../scoring/gradeOfRatio";
import { pointsPerOne } from "../scoring/points";
import { product } from "../scoring/product";
import { roundedTotal } from "../scoring/totalOf";
import { functionMessages } from "../text/functionMessages";
import { notAvailable, wrongValue } from "./cellError";
import { type CellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";
import type { Scale } from "./scaleOf";

/**
 * The scale of one measure. Where it grades ratios, a number above 200 % is a score or lacks its
 * sign; where it grades scores, a percentage is no score. Throws #N/A for a measure without tiers.
 */
export function measureScale(measure: Measure): Scale {
  const { grading } = measure;
  if (grading === undefined) throw notAvailable(functionMessages.noTiers);
  if (!isRatioBasis(grading.on))
    return (value) => {
      if (value.isPercent) return wrongValue(functionMessages.notAScoreOfScale(value.given));
      const points = product(value.score, { part: pointsPerOne, whole: 1 });
      const isRounded = grading.on === "printedScore" || measure.total?.when === "beforeRatio";
      const graded = isRounded ? roundedTotal(points, measure.total) : points;
      return labelOf(gradeOf(graded, grading), value);
    };
  return (value) => {
    const ratio = valueOf(value);
    const isTyped = value.maxScore === undefined && !value.isPercent;
    if (isTyped && compareRatios(ratio, highestRatio) > 0)
      return wrongValue(functionMessages.notARatio(value.given));
    return labelOf(gradeOfRatio(ratio, measure), value);
  };
}

function labelOf(grade: Grade, { given }: CellScore): string | CustomFunctions.Error {
  if ("tier" in grade) return grade.tier.label;
  if ("belowAll" in grade) return notAvailable(functionMessages.belowScale(given));
  const { above, below } = grade.gap;
  return notAvailable(functionMessages.inGap(given, below.label, above.label));
}
