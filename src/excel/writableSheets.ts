import { WorkbookFailure } from "../workbook";

/** Worksheets that are to be written to, by name, once each. */
export interface WritableSheets {
  of: (sheet: string) => Excel.Worksheet;
  names: () => string[];
  /** Throws where a sheet is gone or protected; after the sync that loads them. */
  refuse: () => void;
}

/** Asks for the sheets and their protection, for the next sync. */
export function writableSheets(
  context: Excel.RequestContext,
  changes: readonly { sheet: string }[],
): WritableSheets {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of changes)
    if (!sheets.has(sheet)) {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("protection/protected");
      sheets.set(sheet, worksheet);
    }
  return {
    of: (sheet) => sheets.get(sheet)!,
    names: () => [...sheets.keys()],
    refuse: () => {
      for (const [sheet, worksheet] of sheets) {
        if (worksheet.isNullObject) throw new WorkbookFailure({ kind: "sheetGone", sheet });
        if (worksheet.protection.protected)
          throw new WorkbookFailure({ kind: "sheetProtected", sheet });
      }
    },
  };
}
