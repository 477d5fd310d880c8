import type { Area } from "./Sheet";

/** What a cell holds: a number, a text (an error cell is its text, "#N/A"), a boolean; blank is "". */
export type CellValue = string | number | boolean;

/** The used cells of one worksheet. `row` and `column` (from 0) are those of its first cell. */
export interface SheetCells {
  name: string;
  row: number;
  column: number;
  /** Rows by columns, rectangular; no rows where the sheet is empty. */
  values: readonly (readonly CellValue[])[];
  /** Number formats, same shape, en-US: a date is a number whose format says so. */
  formats: readonly (readonly string[])[];
  /** The name of the font of all cells; absent where they have several. */
  font?: string;
  /** Names of the fonts, same shape; absent where all cells have one, or fonts were not asked for. */
  fonts?: readonly (readonly string[])[];
  /** Merged areas of the worksheet; absent where they were not asked for. */
  merges?: readonly Area[];
  /** Rows and columns of the worksheet that are hidden, from 0. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  /** The table this sheet shows, where an earlier run of ours made the sheet: "I.1". */
  appendix?: string;
}
