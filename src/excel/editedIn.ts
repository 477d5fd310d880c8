import type { EditedSheet } from "../workbook";
import { tableArea } from "./areas";
import type { Draft } from "./draft";
import { coveredIn, editsIn } from "./editsIn";
import { isSameName } from "./isSameName";
import type { WrittenRecords } from "./writtenRecords";

/** What a person typed into sheets of an earlier run that would be lost, where no one allowed it. */
export const editedIn = (
  drafts: readonly Draft[],
  records: WrittenRecords,
  over: readonly string[],
): EditedSheet[] =>
  drafts.flatMap(({ sheet, name, earlier }) => {
    const isAllowed = over.some((each) => isSameName(each, name) || isSameName(each, sheet.name));
    if (earlier === undefined || isAllowed) return [];
    const { old, read } = earlier;
    const table = tableArea(sheet.cells.length, sheet.columnWidths.length);
    const edited = editsIn(read, old, records[sheet.id]);
    const covered = coveredIn(read, old, table);
    return edited.length + covered.length > 0 ? [{ sheet: name, edited, covered }] : [];
  });
