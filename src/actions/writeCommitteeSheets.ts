import { committeeSheets } from "../appendix/committeeSheets";
import { regulationSheet } from "../appendix/regulationSheet";
import { isRegulationSheet } from "../reading/readRegulationId";
import { regulationRows } from "../reading/regulation/regulationRows";
import { presetNamed } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { type Workbook, WorkbookFailure, type WrittenRun } from "../workbook";

/** What the committee's sheets follow: the regulation of the workbook, or a decision that comes with the add-in. */
export type CommitteeOrigin = Regulation | { preset: string };

/**
 * Writes the sheets on which a committee enters its scores, one a block, all or none: theirs from then
 * on. From a preset also the sheet "Quy định", so that the workbook says what it follows; where one
 * stands already that is a failure, and so is a sheet of the same name. Undone by `undo` while nothing
 * was typed. Throws on a preset that does not exist.
 */
export async function writeCommitteeSheets(
  workbook: Workbook,
  from: CommitteeOrigin,
): Promise<WrittenRun> {
  if (!("preset" in from)) return workbook.writeSheets(committeeSheets(from), { undoable: true });
  const regulation = presetNamed(from.preset);
  if (regulation === undefined) throw new Error("no regulation of that name to follow");
  const standing = (await workbook.readAll()).find(isRegulationSheet);
  if (standing !== undefined)
    throw new WorkbookFailure({ kind: "sheetStands", sheet: standing.name });
  const sheets = [...committeeSheets(regulation), regulationSheet(regulationRows(regulation))];
  return workbook.writeSheets(sheets, { undoable: true });
}
