import { CellGrid } from "../reading/CellGrid";
import type { Problem } from "../reading/Problem";
import { isRegulationSheet, readRegulationId } from "../reading/readRegulationId";
import { readRegulationSheet } from "../reading/regulation/readRegulationSheet";
import { layouts } from "../regulations/layouts/layouts";
import { presetNamed, presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import type { SheetCells } from "../sheet/SheetCells";
import type { Workbook } from "../workbook";
import { regulationKey } from "./chooseRegulation";
import { otherDocument, otherDocumentNamed } from "./otherDocument";

/** The regulation of a workbook as far as it can be used, and everything that is wrong with it. */
export interface NamedRegulation {
  regulation?: Regulation;
  /** The name of the sheet "Quy định" that says it; absent where it does not, and a person may choose in the pane. */
  sheet?: string;
  problems: readonly Problem[];
}

/**
 * The regulation that the workbook has: that which its sheet "Quy định" holds in full, else the one
 * that the sheet names, else the one remembered in it. Never a default, never guessed; a name that is
 * not known, or a sheet with a mistake, is a problem and not a reason to look on.
 */
export async function namedRegulation(
  workbook: Workbook,
  sheets: readonly SheetCells[],
): Promise<NamedRegulation> {
  for (const sheet of sheets.filter(isRegulationSheet)) {
    const grid = new CellGrid(sheet);
    const full = readRegulationSheet(grid, layouts);
    if (full === undefined) continue;
    const { regulation, problems } = full;
    const other = regulation === undefined ? [] : otherDocument(grid, regulation);
    return { ...full, sheet: sheet.name, problems: [...problems, ...other] };
  }
  const onSheet = readRegulationId(sheets);
  const given = onSheet?.id ?? (await workbook.remembered(regulationKey));
  if (given === undefined) return { problems: [{ severity: "error", kind: "noRegulation" }] };
  const regulation = presetNamed(given);
  if (regulation === undefined) {
    const known = presets.map(({ id }) => id);
    const unknown = { severity: "error", kind: "unknownRegulation", given, known } as const;
    if (onSheet === undefined) return { problems: [unknown] };
    return { sheet: onSheet.at.sheet, problems: [{ ...unknown, at: onSheet.at }] };
  }
  if (onSheet === undefined) return { regulation, problems: [] };
  const sheet = sheets.find(({ name }) => name === onSheet.at.sheet)!;
  const problems = otherDocumentNamed(new CellGrid(sheet), regulation, onSheet.at);
  return { regulation, sheet: sheet.name, problems };
}
