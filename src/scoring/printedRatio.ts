import type { Ratio } from "./Ratio";
import { roundedTo } from "./roundedTo";

/**
 * The ratio as printed, an exact fraction: 67 of 70 at 0 decimals of a percent is 96 of 100.
 *
 * @param decimals of the percentage, 0 to 10; rounded half-up in whole numbers
 */
export const printedFraction = (ratio: Ratio, decimals: number): Ratio =>
  roundedTo(ratio, 100 * 10 ** decimals);

/** The ratio as printed, a fraction of one: 67 of 70 at 0 decimals of a percent is 0.96. */
export function printedRatio(ratio: Ratio, decimals: number): number {
  const { part, whole } = printedFraction(ratio, decimals);
  return part / whole;
}
