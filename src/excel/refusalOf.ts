import type { Sheet } from "../sheet/Sheet";
import { WorkbookFailure } from "../workbook";
import type { Survey } from "./survey";

/** Why these sheets cannot be written, known before anything is done; undefined where they can. */
export function refusalOf(sheets: readonly Sheet[], before: Survey): WorkbookFailure | undefined {
  if (before.isProtected) return new WorkbookFailure({ kind: "workbookProtected" });
  for (const sheet of sheets) {
    const ours = before.sheets.find(({ appendix }) => appendix === sheet.id);
    if (ours?.isProtected) return new WorkbookFailure({ kind: "sheetProtected", sheet: ours.name });
    const sameName = before.sheets.find(({ name }) => isSameName(name, sheet.name));
    if (!ours && sameName) return new WorkbookFailure({ kind: "nameTaken", sheet: sameName.name });
  }
  return undefined;
}

/** Excel does not tell capitals from small letters in sheet names. */
const isSameName = (a: string, b: string): boolean =>
  a.toLocaleLowerCase() === b.toLocaleLowerCase();
