/**
 * Where a number of a regulation stands: a clause of its document, or a text that begins
 * "suy ra từ" where the document is silent and a published table shows the rule.
 */
export type Source = string;

/** A document by its printed number and date; `date` is ISO (2020-12-24). */
export interface DocumentReference {
  number: string;
  date: string;
  issuer: string;
}

/** A maximum in points as the document prints it (85, 17.5), before exemptions. */
export interface MaxScore {
  points: number;
  source: Source;
}

/** Khối: the units that are ranked together. */
export interface Block {
  id: string;
  /** As the document prints it: "Sở, ban, ngành". */
  label: string;
  /** Words of a title, a sheet name or the heading of the unit column that name this block. */
  names: readonly string[];
  maxScore: MaxScore;
  /** Decimals to which a total is rounded half-up before anything is decided; absent: not rounded. */
  totalDecimals?: { decimals: number; source: Source };
}

/** Nhóm tiêu chí; a block that has no maximum in `maxScore` does not have this group. */
export interface Group {
  id: string;
  label: string;
  /** Other spellings of the label in headings. */
  names: readonly string[];
  maxScore: Readonly<Record<string, MaxScore>>; // by block id
}

/** Miễn: what a unit is not asked for. */
export interface Exemption {
  unit: string;
  block: string;
  /** Groups that do not apply at all. */
  without: readonly string[];
  /** By how many points the unit's maximum falls in all, the groups of `without` included. */
  points: number;
  reason: string;
  source: Source;
}

/** Xếp loại: a lower bound in percent of the maximum. */
export interface Tier {
  label: string;
  /** From this percentage on, itself included (từ … trở lên). */
  atLeast: number;
  source: Source;
}

/** competition 1, 2, 2, 4; dense 1, 2, 2, 3; running 1, 2, 3, 4 in listed order. */
export type Ties = "competition" | "dense" | "running";

export interface Ranking {
  by: "exactRatio" | "printedRatio";
  ties: Ties;
  source: Source;
}

/** One table of the appendices. Columns name what a cell shows. */
export interface TableLayout {
  /** Number in the document: "I.1". */
  id: string;
  block: string;
  /** Lines above the table, top to bottom, as the document prints them. */
  titles: readonly string[];
  /** Name of the worksheet, at most 31 characters. */
  sheetName: string;
  columns: readonly ColumnLayout[];
}

export interface ColumnLayout {
  head: string;
  shows: "place" | "unit" | "scoreOfMax" | "ratio" | "tier" | "penaltyNote";
  /** Width in points. */
  width: number;
}

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
  /** Điểm cộng: added to the total, not part of the maximum. */
  bonus?: { label: string; names: readonly string[]; source: Source };
  /** Điểm trừ: taken off the total, with its note. */
  penalty?: { label: string; names: readonly string[]; source: Source };
  exemptions: readonly Exemption[];
  /** Decimals of the printed ratio, half-up. */
  ratio: { decimals: number; source: Source };
  /** Highest first; the last begins at 0. Graded on the exact or the printed ratio. */
  tiers: readonly Tier[];
  gradedBy: { ratio: "exactRatio" | "printedRatio"; source: Source };
  ranking: Ranking;
  layout: readonly TableLayout[];
}
