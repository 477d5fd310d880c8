import type { CellValue } from "../sheet/SheetCells";
import type { Place } from "./Problem";

/**
 * A change of one cell that loses nothing and can be taken back: a date to the fraction that was
 * typed, a text to its number, a name to its canonical form. Never made without the person's press.
 */
export interface Repair {
  at: Place;
  /** What the cell holds now; where it holds something else by then, the repair is out of date. */
  from: CellValue;
  to: string | number;
  /** The number format that goes with it, en-US: "@" keeps 5/8 from becoming a date again. */
  format: string;
}
