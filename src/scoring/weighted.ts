import { knownPoints } from "./knownPoints";
import { pointsPerOne, type Points } from "./points";
import type { Ratio } from "./Ratio";

/** Points times the weight of their group, exact; without a weight as they are. */
export function weighted(points: Points, weight: number | undefined): Ratio {
  if (weight === undefined) return { part: points, whole: 1 };
  const part = points * knownPoints(weight);
  if (Number.isSafeInteger(part)) return { part, whole: pointsPerOne };
  throw new Error(`${points} ten-thousandths times ${weight} is longer than an exact number`);
}
