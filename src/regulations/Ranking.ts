import type { Source } from "./Source";
import type { Basis } from "./Tier";

/** competition 1, 2, 2, 4; dense 1, 2, 2, 3; running 1, 2, 3, 4 in listed order. */
export type Ties = "competition" | "dense" | "running";

/** How a measure is ranked; "none" where units are listed without a rank. */
export interface Ranking {
  on: Basis;
  ties: Ties | "none";
  /** Among whom: the block; those of one parent (communes of one district); all blocks of the measure. */
  scope: "block" | "parent" | "all";
  source: Source;
}

/**
 * Alphabetical order. collator: that of Vietnamese dictionaries by letters (a, ă, â, … d, đ, …).
 * dictionary: ch, gi, kh, ng, nh, ph, qu, th, tr count as letters of their own at the beginning of a
 * syllable (Diên Toàn before Diên Thạnh), and thị trấn and phường stand before xã.
 */
export type Alphabet = "collator" | "dictionary";

/** In what order the lines of a measure stand. */
export interface Listing {
  /** value: best first. name: alphabetical. listed: as the scores came. */
  by: "value" | "name" | "listed";
  /** Those of one parent together, the parents by name. */
  isWithinParents?: boolean;
  /** Equals stand as the scores came, by name, or as in the listing of a measure named before. */
  equals: "listed" | "name" | { measure: string };
  alphabet: Alphabet;
  /** Where units without a score stand. */
  unscored: "first" | "last";
  source: Source;
}
