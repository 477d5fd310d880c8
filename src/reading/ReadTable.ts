import type { Stage } from "../regulations/Regulation";
import type { Points } from "../scoring/points";
import type { ScoreTable } from "../scoring/ScoreTable";
import type { BlockWitness } from "./BlockWitness";
import type { ColumnMeaning } from "./ColumnMeaning";
import type { Certainty, ColumnWitness } from "./ColumnWitness";
import type { TableMark } from "./numbers/tableMark";
import type { Place, Problem } from "./Problem";
import type { ColumnChoice } from "./ReadingChoices";
import type { TableName } from "./TableName";

/** A column and what was understood of it. */
export interface ReadColumn {
  at: Place;
  /** "C". */
  letters: string;
  /** As the sheet says it; "" without words. */
  heading: string;
  /** Absent where the words mean nothing that is known. */
  meaning?: ColumnMeaning;
  certainty?: Certainty;
  /** From what the meaning was told; present where there is one. */
  from?: ColumnWitness;
  /** What a person said of it, where that gives the meaning. */
  choice?: ColumnChoice;
  /** Where there is no meaning: what the order of the columns lets one think. Asked, never taken. */
  proposed?: ColumnMeaning;
}

/** A maximum that the sheet states beside the scores. */
export interface StatedMax {
  /** Absent: it is of the whole. */
  criterion?: string;
  /** Heading of the total with which that of the whole is stated. */
  column?: string;
  points: Points;
  at: Place;
  /** In a heading ("Tối đa: 13"), in a row of maxima, or for one unit: in a column or after a slash. */
  in: "heading" | "row" | "cell";
  /** The unit it is of, where it is of one. */
  unit?: string;
}

/** A total that a line states: compared with the sum of its parts, never used. */
export interface TypedTotal {
  at: Place;
  /** Heading of its column. */
  column: string;
  points: Points;
  /** The stage that its heading says. */
  stage?: Stage;
  /** Whether it stands in a table of results, which may be of another round. */
  isResult?: true;
  /** Whether the bonus or the penalty stands right of it, and the groups left: then it may be the sum before these. */
  mayLack: { bonus: boolean; penalty: boolean };
}

/** The ranks of another year beside the scores, in the order of the entries; undefined where there is none. */
export interface EarlierRanks {
  year: number;
  ranks: readonly (number | undefined)[];
}

/** A table of one criterion, or of its parts, that adds its scores to the table of its block. */
export interface ComponentTable {
  criterion: string;
  name: TableName;
  sheet: string;
  /** "A3:D24". */
  area: string;
  columns: readonly ReadColumn[];
  decimalMark: TableMark;
  blockFrom: BlockWitness;
  /** The cells of its units' names, top to bottom, and the place in the entries of the block's table; absent where it is none of them, or not told which. */
  lines: readonly { at: Place; entry?: number }[];
}

/** A further part of a score table with a title or a heading line of its own, corrected by its own name. */
export interface FurtherPart {
  name: TableName;
  sheet: string;
  /** "A30:L41". */
  area: string;
  columns: readonly ReadColumn[];
  blockFrom: BlockWitness;
}

/** A score table and where it stands. */
export interface ReadTable {
  table: ScoreTable;
  /** What a choice of this table is kept by, see ReadingChoices. */
  name: TableName;
  sheet: string;
  /** From the heading to the last unit: "A5:L27". */
  area: string;
  /** From what its block was told. */
  blockFrom: BlockWitness;
  /** Ids of the groups that have a column, left to right. */
  groups: readonly string[];
  /** The cell of each entry's unit name, in the order of the entries. */
  units: readonly Place[];
  /** The cell of each score by the id of its criterion, in the order of the entries; of component tables too. */
  scoreCells: readonly Readonly<Record<string, Place>>[];
  /** All columns of its heading, left to right. */
  columns: readonly ReadColumn[];
  decimalMark: TableMark;
  statedMaxima: readonly StatedMax[];
  /** The totals that each line states, in the order of the entries. */
  totals: readonly (readonly TypedTotal[])[];
  /** The scores of the other stage, where the sheet has both: self-assessed beside appraised. */
  otherStage?: ScoreTable;
  earlierRanks: readonly EarlierRanks[];
  /** What else of its sheet belongs to it under another name than `name`, top to bottom. */
  furtherParts: readonly FurtherPart[];
  /** Further tables, of single criteria of this block. */
  components: readonly ComponentTable[];
}

/**
 * A table that was recognised and gives no scores. results: totals, ratios, tiers or ranks without the
 * scores they come from, printed before or of another year; noTable: a person said so.
 */
export interface UnusedTable {
  why: "results" | "unknownBlock" | "blockTwice" | "otherStage" | "componentAlone" | "noTable";
  name: TableName;
  sheet: string;
  area: string;
  columns: readonly ReadColumn[];
  units: readonly Place[];
  /** Absent where nothing tells it. */
  block?: string;
  blockFrom?: BlockWitness;
}

/** What the worksheets of a committee hold. */
export interface ReadTables {
  /** In tab order. A table with errors is among them: what it lacks is `unscored`. */
  tables: readonly ReadTable[];
  /** Tables that were recognised and are no source of scores, in tab order. */
  unused: readonly UnusedTable[];
  /** By sheet, line and column. */
  problems: readonly Problem[];
  /** Sheets with cells but without a score table, in tab order. */
  sheetsLeftOut: readonly string[];
}
