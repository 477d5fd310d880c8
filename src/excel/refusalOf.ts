import type { Sheet } from "../sheet/Sheet";
import { WorkbookFailure } from "../workbook";
import { isSameName } from "./isSameName";
import type { Survey } from "./survey";

/** Rows and columns of a worksheet of Excel. */
const room = { rows: 1_048_576, columns: 16_384 };

/** Why these sheets cannot be written, known before anything is done; undefined where they can. */
export function refusalOf(sheets: readonly Sheet[], before: Survey): WorkbookFailure | undefined {
  if (before.isProtected) return new WorkbookFailure({ kind: "workbookProtected" });
  for (const sheet of sheets) {
    if (sheet.cells.length > room.rows || sheet.columnWidths.length > room.columns)
      return new WorkbookFailure({ kind: "noRoom", sheet: sheet.name });
    const ours = before.sheets.find(({ appendix }) => appendix === sheet.id);
    if (ours?.isProtected) return new WorkbookFailure({ kind: "sheetProtected", sheet: ours.name });
    const sameName = before.sheets.find(({ name }) => isSameName(name, sheet.name));
    if (!ours && sameName) return new WorkbookFailure({ kind: "nameTaken", sheet: sameName.name });
  }
  return undefined;
}
