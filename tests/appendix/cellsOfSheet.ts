import { resultOf } from "../../src/sheet/resultOf";
import type { Sheet } from "../../src/sheet/Sheet";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";

/** A sheet of ours as Excel gives it back once it is drawn: of merged cells only the first has a value. */
export const cellsOfSheet = (
  { name, cells, formats }: Sheet,
  typed: Record<string, CellValue> = {},
): SheetCells => ({
  name,
  row: 0,
  column: 0,
  values: cells.map((row, r) =>
    row.map((value, c) => typed[`${String.fromCharCode(65 + c)}${r + 1}`] ?? resultOf(value)),
  ),
  formats,
});
