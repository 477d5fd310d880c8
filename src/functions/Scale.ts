import type { Ratio } from "../scoring/Ratio";
import type { CellScore } from "./cellScore";

/** A scale of tiers: a regulation's, or one that a person keeps in the worksheet. */
export interface Scale {
  /** Whether ratios are graded, as fractions of one; else scores, in points. */
  isRatio: boolean;
  /** What of a cell is graded, or why it cannot be. */
  valueOf: (cell: CellScore) => Ratio | CustomFunctions.Error;
  /** The tier of a value, or why it has none. `at` is its place, 0 the best. */
  tierOf: (value: Ratio, cell: CellScore) => { at: number; label: string } | CustomFunctions.Error;
}
