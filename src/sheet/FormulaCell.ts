import type { Area } from "./Sheet";
import type { CellValue } from "./SheetCells";

/** A cell that holds a formula. */
export interface FormulaCell {
  sheet: string;
  /** The cells that it fills: itself, or all those into which its result spills. */
  area: Area;
  /** As in en-US, with its "=". */
  formula: string;
  /** What it comes to, rows by columns of the area. */
  values: readonly (readonly CellValue[])[];
  /** Whether its sheet is protected. */
  isProtected: boolean;
}
