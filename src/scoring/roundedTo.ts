import { halfUp } from "./halfUp";
import type { Ratio } from "./Ratio";

/** The nearest of so many equal steps of one, halves up: 67 of 70 to 100 steps is 96 of 100. */
export function roundedTo(ratio: Ratio, steps: number): Ratio {
  const above = ratio.part * steps * 2 + ratio.whole;
  const part =
    Math.abs(above) <= Number.MAX_SAFE_INTEGER
      ? Math.floor(above / (ratio.whole * 2))
      : Number(halfUp(BigInt(ratio.part) * BigInt(steps), BigInt(ratio.whole)));
  return { part, whole: steps };
}
