import type { Decimals } from "./Decimals";

/** How the number of a line is written. */
export type PlaceForm = "1" | "01" | "1.";

/**
 * What the cells of a column show, of the measure of its table unless they name another.
 *
 * place is the number of the line; criterion the score of a group or criterion as entered or added up;
 * earlierRank the rank of another year, as the committee has it beside the scores.
 */
export type ColumnContent =
  | { is: "place"; as: PlaceForm }
  | { is: "unit" | "scoreOfMax" | "penaltyNote" }
  | { is: "total" | "maxScore"; decimals: Decimals; measure?: string }
  | { is: "criterion"; id: string; decimals: Decimals }
  | { is: "bonus"; decimals: Decimals }
  /** In the decimals to which the regulation rounds it. sign: 98,6% or 98,6; full: how 100 % stands among others with decimals. */
  | { is: "ratio"; sign: "%" | ""; full: "asOthers" | "bare" }
  | { is: "tier"; measure?: string }
  /** isMerged: one cell over the equal units that stand below each other. */
  | { is: "rank"; isMerged?: true }
  | { is: "earlierRank"; year: number };

/** A column of a table of units. */
export interface ColumnLayout {
  /** {maxScore} stands for the maximum of the measure. Absent where the heading of the column before stands over it too. */
  head?: string;
  /** Heading that it shares with its neighbours, in a row above its own: "Trong đó". */
  under?: string;
  shows: ColumnContent;
  /** How many columns of the sheet it takes; absent: 1. */
  span?: number;
}
