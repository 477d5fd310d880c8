import type { Entry } from "../../src/scoring/ScoreTable";

/**
 * The entries as a committee might have listed them: by name from the end of the alphabet, by code
 * units, so in no order that a document prints. Throws where that is the order they came in.
 */
export function inAnotherOrder(entries: readonly Entry[]): Entry[] {
  const other = [...entries].sort((a, b) => (a.unit < b.unit ? 1 : a.unit > b.unit ? -1 : 0));
  if (other.every((entry, at) => entry === entries[at])) throw new Error("the order is the same");
  return other;
}
