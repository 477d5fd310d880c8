import type { Regulation } from "../regulations/Regulation";
import type { Workbook } from "../workbook";

/** Under which key the workbook remembers which sheets of the appendices a person left out. */
const choiceKey = "phu-luc-bo-ra";

/**
 * Ids of the sheets that a person left out of the appendices of this regulation. What was left out is
 * remembered and not what was chosen: a table that the layout gains is made, not forgotten. Of another
 * regulation nothing is known, and what cannot be understood leaves nothing out.
 */
export async function leftOutSheets(
  workbook: Workbook,
  regulation: Regulation,
): Promise<readonly string[]> {
  const [of, ...ids] = ((await workbook.remembered(choiceKey)) ?? "").split("\n");
  return of === regulation.id ? ids : [];
}

/** Remembers which sheets a person left out; their ids hold no line break. */
export const leaveSheetsOut = (
  workbook: Workbook,
  regulation: Regulation,
  ids: readonly string[],
): Promise<void> => workbook.remember(choiceKey, [regulation.id, ...ids].join("\n"));
