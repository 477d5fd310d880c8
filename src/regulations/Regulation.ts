import type { Group } from "./Criterion";
import type { Exemption, ExemptionEffect } from "./Exemption";
import type { Measure } from "./Measure";
import type { MaxScore, Source } from "./Source";

/** A document by its printed number and date; `date` is ISO (2020-12-24). */
export interface DocumentReference {
  /** Absent where the document was published without one. */
  number?: string;
  date: string;
  issuer: string;
}

/** Khối: the units that are ranked together. */
export interface Block {
  id: string;
  /** As the document prints it: "Sở, ban, ngành". */
  label: string;
  /** Words of a title, a sheet name or the heading of the unit column that name this block. */
  names: readonly string[];
  /** Of the whole; absent where the scores of the block are not added up. */
  maxScore?: MaxScore;
}

/** Điểm cộng: added to the total of a whole, not part of its maximum. */
export interface Bonus {
  label: string;
  names: readonly string[];
  /** Mức trần: the most points of bonus that count; absent: no cap. */
  cap?: MaxScore;
  /** Whether a total with bonus counts up to the maximum only. */
  isWithinMax: boolean;
  source: Source;
}

/** Điểm trừ: taken off the total of a whole, with its note. */
export interface Penalty {
  label: string;
  names: readonly string[];
  source: Source;
}

/** Giai đoạn of an assessment. */
export type Stage = "selfAssessment" | "appraisal" | "draft" | "final" | "amended";

/** Quy định: everything that differs between places and years, as data that survives JSON. */
export interface Regulation {
  id: string;
  /** Short name in the pane: "Khánh Hòa 2020". */
  label: string;
  document: DocumentReference;
  basis: readonly DocumentReference[];
  year: number;
  decimalMark: "," | ".";
  blocks: readonly Block[];
  groups: readonly Group[];
  bonus?: Bonus;
  penalty?: Penalty;
  exempting: ExemptionEffect;
  exemptions: readonly Exemption[];
  /** The stage whose scores are ranked; `openPoint` where the document leaves a doubt. */
  stage: { counts: Stage; source: Source; openPoint?: string };
  /** In the order of the document; the first of a block is its main one. */
  measures: readonly Measure[];
  /** Id of the decision by whose appendices it is printed; absent: it has none. */
  layout?: string;
}
