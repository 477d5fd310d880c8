/** A number or rule with where it stands. */
export interface Sourced {
  value: string;
  source: string;
  isInferred: boolean;
  /** Where an inferred number may lie, in words. */
  interval?: string;
}

/** One line of a list: what, what it is, and where that stands. */
export interface RegulationLine extends Sourced {
  what: string;
}

/** The scale of one or several measures. */
export interface ScaleView {
  /** Labels of the measures that are graded so; none where all of the regulation are. */
  of: readonly string[];
  tiers: readonly RegulationLine[];
  /** On what it grades: exact or printed ratio or score. */
  on: RegulationLine;
}

export interface ExemptionView {
  unit: string;
  block: string;
  /** "Trang/Cổng TTĐT", "70 điểm chưa phân bổ". */
  what: readonly string[];
  reason: string;
  source: string;
  isInferred: boolean;
}

/** A regulation ready to be shown: every number with where it comes from. */
export interface RegulationView {
  label: string;
  document: string;
  basis: readonly string[];
  inferred: number;
  printed: number;
  blocks: readonly { id: string; label: string }[];
  /** Group by group; a block that does not have the group is undefined. Last the whole, where it is known. */
  maxima: readonly { label: string; isTotal: boolean; points: readonly (Sourced | undefined)[] }[];
  scales: readonly ScaleView[];
  rules: readonly RegulationLine[];
  exemptions: readonly ExemptionView[];
  /** What the document leaves in doubt. */
  openPoint?: string;
}
