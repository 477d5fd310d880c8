import type { TierBoundWords } from "../tierBoundText";
import { pointsCounted } from "./pointsCounted";

/** Where a tier begins, in English. */
export const tierBoundWords: TierBoundWords = {
  points: (number) => pointsCounted(number),
  from: (low) => `from ${low}`,
  above: (low) => `above ${low}`,
  band: (low, high) => `from ${low} to ${high}`,
};
