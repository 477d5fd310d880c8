import type { Decimals } from "../regulations/layouts/Decimals";
import { decimalText } from "../scoring/decimalText";
import { type Points, pointsPerOne } from "../scoring/points";

/** The number format under which points show as a column prints them: 38,0 is "0.0", 54 is "0". */
export function decimalsFormat(value: Points, decimals: Decimals): string {
  if (decimals === "asTheyAre") return fixed(ownDecimals(value));
  if (typeof decimals === "number") return fixed(decimals);
  return fixed(value % pointsPerOne === 0 ? 0 : decimals.unlessWhole);
}

/** "0", "0.0", "0.00" */
export const fixed = (decimals: number): string =>
  decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;

/** How many decimals points have: 2 of 90.56. */
const ownDecimals = (value: Points): number => {
  const [, digits = ""] = decimalText(value, ".").split(".");
  return digits.length;
};
