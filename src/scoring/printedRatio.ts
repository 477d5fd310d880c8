import { halfUp } from "./halfUp";
import type { Ratio } from "./Ratio";

/**
 * The ratio as printed, an exact fraction: 67 of 70 at 0 decimals of a percent is 96 of 100.
 *
 * @param decimals of the percentage, 0 to 10; rounded half-up in whole numbers
 */
export function printedFraction(ratio: Ratio, decimals: number): Ratio {
  const whole = 100 * 10 ** decimals;
  const above = ratio.part * whole * 2 + ratio.whole;
  const part =
    Math.abs(above) <= Number.MAX_SAFE_INTEGER
      ? Math.floor(above / (ratio.whole * 2))
      : Number(halfUp(BigInt(ratio.part) * BigInt(whole), BigInt(ratio.whole)));
  return { part, whole };
}

/** The ratio as printed, a fraction of one: 67 of 70 at 0 decimals of a percent is 0.96. */
export function printedRatio(ratio: Ratio, decimals: number): number {
  const { part, whole } = printedFraction(ratio, decimals);
  return part / whole;
}
