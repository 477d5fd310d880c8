import type { Measure } from "../regulations/Measure";
import { isRatioBasis } from "../scoring/boundRatio";
import { type Grade, gradeOf } from "../scoring/gradeOf";
import { gradeOfRatio } from "../scoring/gradeOfRatio";
import { pointsPerOne } from "../scoring/points";
import { product } from "../scoring/product";
import type { Ratio } from "../scoring/Ratio";
import { roundedTotal } from "../scoring/totalOf";
import { functionMessages } from "../text/functionMessages";
import { notAvailable } from "./cellError";
import type { Scale } from "./Scale";
import { valueGraded } from "./valueGraded";

/** The scale of one measure. Throws #N/A for a measure without tiers. */
export function measureScale(measure: Measure): Scale {
  const { grading, total } = measure;
  if (grading === undefined) throw notAvailable(functionMessages.noTiers);
  const isRatio = isRatioBasis(grading.on);
  const isRounded = grading.on === "printedScore" || total?.when === "beforeRatio";
  const graded = (value: Ratio): Grade => {
    if (isRatio) return gradeOfRatio(value, measure);
    const points = product(value, { part: pointsPerOne, whole: 1 });
    return gradeOf(isRounded ? roundedTotal(points, total) : points, grading);
  };
  return {
    isRatio,
    valueOf: (cell) => valueGraded(cell, isRatio),
    tierOf: (value, cell) => {
      const grade = graded(value);
      if ("tier" in grade) return { at: grading.tiers.indexOf(grade.tier), ...grade.tier };
      if ("belowAll" in grade) return notAvailable(functionMessages.belowScale(cell.given));
      const { above, below } = grade.gap;
      return notAvailable(functionMessages.inGap(cell.given, below.label, above.label));
    },
  };
}
