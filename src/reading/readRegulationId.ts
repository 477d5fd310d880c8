import type { SheetCells } from "../sheet/SheetCells";
import { CellGrid } from "./CellGrid";
import { isSameName } from "./foldedName";
import type { Place } from "./Problem";

const sheetName = "Quy định";
const label = "Mã quy định";

/** How the sheet "Quy định" that we wrote is known again, also under another name. Part of the file. */
export const regulationSheetId = "QD";

/** Whether a worksheet is the one by which the workbook names its regulation. */
export const isRegulationSheet = (sheet: SheetCells): boolean =>
  sheet.appendix === regulationSheetId || isSameName(sheet.name, sheetName);

/**
 * The id that the sheet "Quy định" gives: the next cell that is not blank to the right of the cell
 * "Mã quy định". Undefined where there is no such sheet, label or cell; nothing is guessed.
 */
export function readRegulationId(
  sheets: readonly SheetCells[],
): { id: string; at: Place } | undefined {
  for (const sheet of sheets.filter(isRegulationSheet)) {
    const grid = new CellGrid(sheet);
    for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
      const labelled = grid.columns().find((column) => isSameName(grid.text(row, column), label));
      if (labelled === undefined) continue;
      const column = grid.columns().find((each) => each > labelled && !grid.isBlank(row, each));
      if (column !== undefined) return { id: grid.text(row, column), at: grid.place(row, column) };
    }
  }
  return undefined;
}
