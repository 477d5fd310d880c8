import { decimalText } from "../scoring/decimalText";
import type { Points } from "../scoring/points";
import type { CellGrid } from "./CellGrid";
import type { Repair } from "./Repair";

/** Back to what was typed before Excel made a date of it: the text 5/8, in a cell that keeps it one. */
export const fractionRepair = (
  grid: CellGrid,
  row: number,
  column: number,
  score: Points,
  max: Points,
): Repair => ({
  at: grid.place(row, column),
  from: grid.value(row, column),
  to: `${decimalText(score, ",")}/${decimalText(max, ",")}`,
  format: "@",
});
