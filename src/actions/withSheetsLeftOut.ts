import { toWriteOf } from "./AppendixSheet";
import type { Overview } from "./Overview";

/** An overview in which these sheets of the appendices are left out, by their ids, and no others. */
export function withSheetsLeftOut(overview: Overview, ids: readonly string[]): Overview {
  const appendixSheets = overview.appendixSheets.map((sheet) => ({
    ...sheet,
    isChosen: !ids.includes(sheet.id),
  }));
  return { ...overview, appendixSheets, toWrite: toWriteOf(appendixSheets) };
}
