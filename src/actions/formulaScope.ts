import type { FormulaCell } from "../sheet/FormulaCell";
import type { Area } from "../sheet/Sheet";
import type { FormulaBook } from "../workbook";

/** Of what a press is about: the selected cells, the sheet that is shown, the whole workbook. */
export type FormulaScope = "selection" | "sheet" | "workbook";

/** Whether a formula is meant; one that spills is meant whole where any of its cells is. */
export async function meantBy(
  book: FormulaBook,
  scope: FormulaScope,
): Promise<(cell: FormulaCell) => boolean> {
  if (scope === "workbook") return () => true;
  const selected = await book.selection();
  return ({ sheet, area }) =>
    sheet === selected.sheet && (scope === "sheet" || touch(area, selected.area));
}

const touch = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
