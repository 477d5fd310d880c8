import { pointsPerOne } from "./points";
import type { Ratio } from "./Ratio";
import { roundedTo } from "./roundedTo";

/**
 * Exact points, half-up to so many decimals of a point: 947.5 points at 0 decimals are 948 points.
 *
 * @param decimals 0 to 4
 */
export function roundedPoints(points: Ratio, decimals: number): Ratio {
  const steps = 10 ** decimals;
  const { part } = roundedTo({ part: points.part, whole: points.whole * pointsPerOne }, steps);
  return { part: part * (pointsPerOne / steps), whole: 1 };
}
