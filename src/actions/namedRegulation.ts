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

/** The regulation of a workbook as far as it can be used, and everything that is wrong with it. */
export interface NamedRegulation {
  regulation?: Regulation;
  /** Whether a person chose it in the pane, and so may choose another there; else the sheet "Quy định" says it. */
  isChosen?: boolean;
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
    const full = readRegulationSheet(new CellGrid(sheet), layouts);
    if (full !== undefined) return full;
  }
  const onSheet = readRegulationId(sheets);
  const given = onSheet?.id ?? (await workbook.remembered(regulationKey));
  if (given === undefined) return { problems: [{ severity: "error", kind: "noRegulation" }] };
  const regulation = presetNamed(given);
  if (regulation !== undefined)
    return { regulation, isChosen: onSheet === undefined, problems: [] };
  const problem: Problem = {
    severity: "error",
    kind: "unknownRegulation",
    ...(onSheet && { at: onSheet.at }),
    given,
    known: presets.map(({ id }) => id),
  };
  return { problems: [problem] };
}
