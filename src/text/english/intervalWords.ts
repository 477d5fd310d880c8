import type { IntervalWords } from "../intervalWords";
import { pointsCounted } from "./pointsCounted";

/** The words of an interval, in English. */
export const intervalWords: IntervalWords = {
  points: (numbers) => pointsCounted(numbers),
  from: (low) => `from ${low}`,
  upwards: (low) => `from ${low} up`,
  above: (low) => `above ${low}`,
  upTo: (high) => `up to ${high}`,
  toBelow: (high) => `to below ${high}`,
  atMost: (high) => `at most ${high}`,
  below: (high) => `below ${high}`,
};
