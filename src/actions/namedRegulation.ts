import type { Problem } from "../reading/Problem";
import { readRegulationId } from "../reading/readRegulationId";
import { presetNamed, presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import type { SheetCells } from "../sheet/SheetCells";
import type { Workbook } from "../workbook";
import { regulationKey } from "./chooseRegulation";

/**
 * The regulation that the workbook names: on its sheet "Quy định", else the one remembered in it.
 * Never a default, never guessed; a name that is not known is a problem, not a reason to look on.
 */
export async function namedRegulation(
  workbook: Workbook,
  sheets: readonly SheetCells[],
): Promise<{ regulation: Regulation } | { problem: Problem }> {
  const onSheet = readRegulationId(sheets);
  const given = onSheet?.id ?? (await workbook.remembered(regulationKey));
  if (given === undefined) return { problem: { severity: "error", kind: "noRegulation" } };
  const regulation = presetNamed(given);
  if (regulation !== undefined) return { regulation };
  const problem: Problem = {
    severity: "error",
    kind: "unknownRegulation",
    ...(onSheet && { at: onSheet.at }),
    given,
    known: presets.map(({ id }) => id),
  };
  return { problem };
}
