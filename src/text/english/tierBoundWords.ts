import type { TierBoundWords } from "../tierBoundText";

/** Where a tier begins, in English. */
export const tierBoundWords: TierBoundWords = {
  points: (number) => `${number} points`,
  from: (low) => `from ${low}`,
  above: (low) => `above ${low}`,
  band: (low, high) => `from ${low} to ${high}`,
};
