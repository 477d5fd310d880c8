import type { Basis } from "../regulations/Tier";
import { knownPoints } from "./knownPoints";
import { pointsPerOne } from "./points";
import type { Ratio } from "./Ratio";

/** Whether what is graded or ranked is a ratio, and not a score. */
export const isRatioBasis = (on: Basis): boolean => on === "exactRatio" || on === "printedRatio";

/** A bound of a scale as an exact value to compare with: percent as a fraction of one, points as exact points. */
export const boundRatio = (bound: number, on: Basis): Ratio => ({
  part: knownPoints(bound),
  whole: isRatioBasis(on) ? 100 * pointsPerOne : 1,
});
