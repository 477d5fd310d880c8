import type { ColumnMeaning } from "./ColumnMeaning";
import type { DateOrder } from "./numbers/DateOrder";
import type { DecimalMark } from "./numbers/DecimalMark";
import type { TableName } from "./TableName";

/**
 * What a column of one table means: by its letters and its heading it is known again where it has
 * moved, if its words are those of no other column. Without `table`, kept before tables had names: of
 * every table of the sheet.
 */
export interface ColumnChoice {
  sheet: string;
  table?: TableName;
  column: string;
  heading: string;
  means: ColumnMeaning;
}

/** What a person said about the worksheets, kept in the workbook; plain data that survives JSON. */
export interface ReadingChoices {
  columns: readonly ColumnChoice[];
  /** Which block the tables of a sheet are of; "none": the sheet is left out. */
  sheets: readonly { sheet: string; block: string }[];
  /** What was said of one table, before what was said of its sheet; block "none": it is no score table. */
  tables: readonly { table: TableName; block?: string; mark?: DecimalMark }[];
  decimalMarks: readonly { sheet: string; mark: DecimalMark }[];
  /** How the office's Excel takes 5/8; absent: the day first, as in Việt Nam. */
  dateOrder?: DateOrder;
  /** A name as typed, and the unit it means; the same name twice: it is a unit of its own. */
  units: readonly { name: string; unit: string }[];
  /** Whether a note such as "-100 (nộp trễ)" is a penalty. */
  penalties: readonly { sheet: string; unit: string; note: string; counts: boolean }[];
}

/** Nobody has said anything yet. */
export const noChoices: ReadingChoices = {
  columns: [],
  sheets: [],
  tables: [],
  decimalMarks: [],
  units: [],
  penalties: [],
};
