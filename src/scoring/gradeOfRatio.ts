import type { Measure } from "../regulations/Measure";
import { type Grade, gradeOf } from "./gradeOf";
import { isRatioBasis } from "./boundRatio";
import { printedFraction } from "./printedRatio";
import type { Ratio } from "./Ratio";

/**
 * Xếp loại of a ratio by a measure that grades ratios, rounded first where it grades the printed one.
 *
 * Throws for a measure that grades scores or nothing: it has no tier of a ratio.
 */
export function gradeOfRatio(
  ratio: Ratio,
  { id, grading, ratio: rounding }: Pick<Measure, "id" | "grading" | "ratio">,
): Grade {
  if (grading === undefined || !isRatioBasis(grading.on))
    throw new Error(`measure ${id} does not grade a ratio`);
  if (grading.on === "exactRatio") return gradeOf(ratio, grading);
  if (rounding === undefined) throw new Error(`measure ${id} does not say how a ratio is printed`);
  return gradeOf(printedFraction(ratio, rounding.decimals), grading);
}
