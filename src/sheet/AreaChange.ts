import type { Area } from "./Sheet";
import type { CellValue } from "./SheetCells";

/** What is to stand in some cells of a worksheet, and what stood there. Formulas begin with "=", as in en-US. */
export interface AreaChange {
  sheet: string;
  area: Area;
  /** Rows by columns; "" where a formula beside it spills into the cell. */
  from: readonly (readonly CellValue[])[];
  to: readonly (readonly CellValue[])[];
}
