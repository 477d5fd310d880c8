import type { Listing, Ranking } from "./Ranking";
import type { Source } from "./Source";
import type { Grading } from "./Tier";

/** Half-up in decimals. */
export interface Rounding {
  decimals: number;
  source: Source;
}

/**
 * Rounding of a total. `when`: before the ratio, the tier and the rank are taken, or in print only.
 */
export interface TotalRounding extends Rounding {
  when: "beforeRatio" | "inPrint";
}

/**
 * What units are measured by: the whole (điểm tổng thể), one component, or one of several scores,
 * each with its own rounding, scale and ranking. Of one id there is at most one for a block.
 */
export interface Measure {
  id: string;
  label: string;
  /** Block ids. */
  blocks: readonly string[];
  /** Ids of the criteria whose points it adds up; absent: all groups of the block, with bonus and penalty. */
  of?: readonly string[];
  /** Absent: a sum of points is exact and printed with the decimals it has. */
  total?: TotalRounding;
  /** Of the percentage, for print. Absent: the measure has no ratio. */
  ratio?: Rounding;
  /** Absent: no tiers. */
  grading?: Grading;
  ranking: Ranking;
  listing: Listing;
}
