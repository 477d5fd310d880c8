import type { ColumnLayout } from "./ColumnLayout";
import type { Footnotes } from "./Footnotes";

/** A table of units: the result of one measure in one block, a line for each unit in the order of its listing. */
export interface TableLayout {
  is: "table";
  /** Number in the document: "I.1". */
  id: string;
  block: string;
  /** Id of the measure whose lines it lists. */
  measure: string;
  /** Lines right above the table, top to bottom, where it shares its sheet with others. */
  titles: readonly string[];
  columns: readonly ColumnLayout[];
  tierRows?: TierRows;
  parentRows?: ParentRows;
  /** Over all cells after the unit of one that is not scored; absent: "-" in each of them. */
  unscoredText?: string;
  footnotes?: Footnotes;
}

/** Mức as a full-width row above its units, in place of a column. */
export interface TierRows {
  /** By label of the tier. A tier that is not among them has no row. */
  texts: Readonly<Record<string, string>>;
  /** Whether a Roman number stands before the text, in the cell of the line numbers. */
  isNumbered: boolean;
}

/** Đơn vị cấp trên as a full-width row above its units, with a Roman number; line numbers begin anew below it. */
export interface ParentRows {
  numbers: "roman";
}
