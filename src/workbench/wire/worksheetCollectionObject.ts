import { itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { checkedSheetName } from "./sheetName";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

/** `Excel.WorksheetCollection`, in tab order. */
export function worksheetCollectionObject(world: World): WireObject {
  const { sheets } = world.book;
  const find = (key: unknown) => {
    const sheet = sheets.find(textOf(key));
    return sheet === undefined ? null : worksheetObject(world, sheet);
  };
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  const shown = (visibleOnly: unknown) =>
    sheets.ids().filter((id) => visibleOnly !== true || sheets.visibility(id) === "Visible");
  return objectIn(world, "WorksheetCollection", "Workbook", {
    items: () => sheets.ids().map((sheet) => worksheetObject(world, sheet)),
    item: get,
    call: {
      Add: (name) =>
        worksheetObject(
          world,
          name === undefined || name === null ? sheets.add() : sheets.add(checkedSheetName(name)),
        ),
      GetActiveWorksheet: () => worksheetObject(world, sheets.active()),
      GetCount: (visibleOnly) => shown(visibleOnly).length,
      GetFirst: (visibleOnly) => worksheetObject(world, shown(visibleOnly)[0]!),
      GetItem: get,
      GetItemOrNullObject: find,
      GetLast: (visibleOnly) => worksheetObject(world, shown(visibleOnly).at(-1)!),
    },
  });
}
