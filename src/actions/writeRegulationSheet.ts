import { regulationSheet } from "../appendix/regulationSheet";
import { isRegulationSheet } from "../reading/readRegulationId";
import { regulationRows } from "../reading/regulation/regulationRows";
import { presetNamed } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { type Workbook, WorkbookFailure, type WrittenSheet } from "../workbook";

/** What the sheet "Quy định" is written from: a decision that comes with the add-in, nothing, or a regulation at hand. */
export type RegulationOrigin = { preset: string } | "blank" | Regulation;

/**
 * Writes the sheet "Quy định" from a preset, from a regulation, or blank to be filled in. A sheet that
 * is there, ours too since a clerk may have edited it, is a failure unless the person allowed it.
 * Throws on a preset that does not exist.
 */
export async function writeRegulationSheet(
  workbook: Workbook,
  from: RegulationOrigin,
  mayReplace = false,
): Promise<WrittenSheet> {
  const sheet = regulationSheet(rowsOf(from));
  const standing = (await workbook.readAll()).filter(isRegulationSheet);
  const [first] = standing;
  if (first !== undefined && !mayReplace)
    throw new WorkbookFailure({ kind: "sheetStands", sheet: first.name });
  const over = standing.map(({ name }) => name);
  const { sheets } = await workbook.writeSheets([sheet], { over });
  return sheets[0]!;
}

function rowsOf(from: RegulationOrigin) {
  if (from === "blank") return undefined;
  const regulation = "preset" in from ? presetNamed(from.preset) : from;
  if (regulation === undefined) throw new Error("no regulation of that name to write");
  return regulationRows(regulation);
}
