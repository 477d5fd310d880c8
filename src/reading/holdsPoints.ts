import type { CellValue } from "../sheet/SheetCells";
import { markerOf } from "./cellMarkers";
import { numberShape } from "./numbers/numberShape";

/** Whether a cell holds what stands in a column of points: a number, its text, or a word that says there is none. */
export function holdsPoints(value: CellValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string" || value === "") return false;
  return numberShape(value) !== undefined || markerOf(value) !== undefined;
}
