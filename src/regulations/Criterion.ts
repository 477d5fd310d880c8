import type { ItemRule } from "./ItemRule";
import type { MaxScore, Origin } from "./Source";

/** Tiêu chí; a block that has no maximum in `maxScore` does not have it. */
export interface Criterion {
  /** Unlike any other of the regulation: "II.b.1". */
  id: string;
  label: string;
  /** Other spellings of the label in headings. */
  names: readonly string[];
  maxScore: Readonly<Record<string, MaxScore>>; // by block id
  /** How its points come about; absent: points are typed, or are the sum of its criteria. */
  rule?: ItemRule;
  /** Parts whose points add up to it. A tree has one to four levels, the group counted. */
  criteria?: readonly Criterion[];
}

/** Nhóm tiêu chí: a criterion of the first level. */
export interface Group extends Criterion {
  /** Trọng số: what one point of the group counts in a total; absent: 1. */
  weight?: { factor: number } & Origin;
}
