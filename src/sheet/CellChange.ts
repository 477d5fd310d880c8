import type { CellValue } from "./SheetCells";

/** What is to stand in one cell of a worksheet, and what was read there. */
export interface CellChange {
  sheet: string;
  /** "D7" */
  cell: string;
  /** What the cell held when it was read; where it holds something else by then, nothing is written. */
  from: CellValue;
  to: CellValue;
  /** Number format that goes with it, en-US: "@" keeps 5/8 from becoming a date. */
  format: string;
}
