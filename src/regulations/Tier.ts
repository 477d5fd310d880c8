import type { Origin, Source } from "./Source";

/**
 * Xếp loại: a lower bound, in percent where a ratio is graded and in points where a score is.
 *
 * `atLeast` belongs to the tier (từ … trở lên), `above` does not (trên …). With neither, it is the
 * last tier and everything below the others falls into it.
 */
export interface Tier extends Origin {
  label: string;
  atLeast?: number;
  above?: number;
  /** Upper end of a band as printed (70–84); between it and the next band there may be a gap. */
  atMost?: number;
  /** Không xếp hạng: the unit is listed with this label and has no rank. */
  isUnranked?: boolean;
}

/** Exact: before any rounding. Printed: as the measure rounds it. A rescaled score is the converted one. */
export type Basis = "exactRatio" | "printedRatio" | "exactScore" | "printedScore";

/** How a measure is graded. */
export interface Grading {
  on: Basis;
  /** Best first. */
  tiers: readonly Tier[];
  /** Of the basis; each tier has its own. */
  source: Source;
}
