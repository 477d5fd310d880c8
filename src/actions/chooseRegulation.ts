import { presetNamed } from "../regulations/presets";
import type { Workbook } from "../workbook";

/** Under which key the workbook remembers the id of the chosen regulation. */
export const regulationKey = "quy-dinh";

/**
 * Remembers in the workbook which regulation a person chose. The sheet "Quy định", where there is
 * one that names a regulation, stands above it. Throws on an id that is not among the choices.
 */
export async function chooseRegulation(workbook: Workbook, id: string): Promise<void> {
  const chosen = presetNamed(id);
  if (chosen === undefined) throw new Error(`no regulation ${id} to choose`);
  await workbook.remember(regulationKey, chosen.id);
}
