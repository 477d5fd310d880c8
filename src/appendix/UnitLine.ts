import type { Regulation } from "../regulations/Regulation";
import type { Standing } from "../scoring/Standing";

/** A line of a table of units, and what its cells may show. */
export interface UnitLine {
  standing: Standing;
  /** Number of the line, from 1; begins anew where the table says so. */
  place: number;
  /** Stars after the name; "" without. */
  mark: string;
  /** The standing of the same unit in another measure; undefined where the block has no result of it. */
  standingIn: (measure: string) => Standing | undefined;
  earlierRank: (year: number) => number | undefined;
  regulation: Regulation;
}
