import type { NamedCriterion } from "../Finding";
import type { Points } from "../points";

/** A group or criterion that a unit may not have, and what speaks for it. */
export interface ExemptibleNode {
  criterion: NamedCriterion;
  /** Ids from its group down to itself. */
  path: readonly string[];
  /** Its maximum in the block, less what is registered for the unit already. */
  points: Points;
  /** What the sheet holds for it: blank or marked as not scored, 0, or no cell of its own. */
  sheet: "notScored" | "zero" | "noCell";
  /** Other units of the block that are exempt from exactly this. */
  alsoExempt: readonly string[];
}

/** Groups and criteria that together are so many points; none stands inside another. */
export interface ExemptibleSet {
  nodes: readonly ExemptibleNode[];
  points: Points;
}

/** What may explain that a declared maximum is lower than the regulation has it. */
export interface ExemptionSearch {
  /** Points that are missing; above 0. */
  difference: Points;
  /** Sets of exactly these points, likeliest first, at most five. Of several none is the reason. */
  exact: readonly ExemptibleSet[];
  /** Whether there are more of them than are given back. */
  hasMore: boolean;
  /** Where none is exact: the two that come nearest, the nearest first. */
  nearest: readonly ExemptibleSet[];
  /** Single ones of exactly these points that the unit has points in: the sheet contradicts them. */
  contradicted: readonly { criterion: NamedCriterion; score: Points }[];
  /** How many sets were looked at. */
  visited: number;
  /** False where the search stopped before it had looked at all that could matter. */
  isComplete: boolean;
}
