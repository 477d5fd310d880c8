import type { Points } from "../scoring/points";
import type { CriterionMax } from "./criterionMaxOf";
import type { Problem } from "./Problem";

/** What is said where the sheet states another maximum of a criterion for a unit than the regulation has; a maximum that is chưa rõ is not compared. */
export function partMaxDiffers(
  stated: Points,
  { points, source }: CriterionMax,
  found: Pick<Extract<Problem, { kind: "partMaxDiffers" }>, "at" | "unit" | "column">,
): Problem[] {
  if (points === undefined || stated === points) return [];
  return [
    { severity: "warning", kind: "partMaxDiffers", ...found, stated, expected: points, source },
  ];
}
