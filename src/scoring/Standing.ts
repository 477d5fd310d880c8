import type { Tier } from "../regulations/Regulation";
import type { Points } from "./points";
import type { Ratio } from "./Ratio";
import type { Entry } from "./ScoreTable";

/** What the regulation makes of one entry. */
export interface Standing {
  entry: Entry;
  /** After bonus, penalty and the regulation's rounding. */
  total: Points;
  ratio: Ratio;
  /** The ratio as printed, a fraction of one: 1035 of 1000 at 1 decimal of a percent is 1.035. */
  printedRatio: number;
  tier: Tier;
  /** Xếp hạng, from 1. */
  rank: number;
}

/** The result of one block, best first. */
export interface BlockResult {
  block: string;
  standings: readonly Standing[];
}
