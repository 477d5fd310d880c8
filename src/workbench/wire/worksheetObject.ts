import { maxColumns, maxRows } from "../model/address";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import { booleanOf, numberOf, oneOf, textOf } from "./argument";
import { colourOf } from "./colourOf";
import { chartCollectionObject } from "./chartCollectionObject";
import { namedItemCollectionObject } from "./namedItemCollectionObject";
import { pageLayoutObject } from "./pageLayoutObject";
import { rangeAt } from "./rangeAddress";
import { areasAt, rangeAreasObject } from "./rangeAreasObject";
import { rangeObject } from "./rangeObject";
import { checkedSheetName } from "./sheetName";
import { tableCollectionObject } from "./tableCollectionObject";
import { objectIn, type World } from "./World";
import { worksheetFreezePanesObject } from "./worksheetFreezePanesObject";
import { worksheetProtectionObject } from "./worksheetProtectionObject";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const longestAddress = 8192;
const wholeSheet = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** `Excel.Worksheet`, by its id. */
export function worksheetObject(world: World, sheet: string): WireObject {
  const { cells, sheets } = world.book;
  const range = (area: Parameters<typeof rangeObject>[2]) => rangeObject(world, sheet, area);
  const used = (valuesOnly: unknown) => {
    const found = cells.used(sheet, valuesOnly === true);
    return found ? range(found) : null;
  };
  const beside = (step: number, visibleOnly: unknown) => {
    const all = sheets.ids();
    for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step)
      if (visibleOnly !== true || sheets.visibility(all[at]!) === "Visible")
        return worksheetObject(world, all[at]!);
    return null;
  };
  const required = (found: WireObject | null) => {
    if (!found) throw itemNotFound();
    return found;
  };
  const placeOf = (position: unknown, relativeTo: unknown): number => {
    const where = oneOf(position ?? "None", ["None", "Beginning", "End", "Before", "After"]);
    if (where === "None" || where === "Beginning") return 0;
    if (where === "End") return sheets.ids().length;
    if (!isWireObject(relativeTo) || relativeTo.type !== "Worksheet") throw invalidArgument();
    const at = sheets.ids().indexOf(String(relativeTo.get("Id")));
    return where === "Before" ? at : at + 1;
  };
  return objectIn(world, "Worksheet", sheet, {
    get: {
      Id: () => sheet,
      Name: () => sheets.name(sheet),
      Position: () => sheets.ids().indexOf(sheet),
      Charts: () => chartCollectionObject(world, sheet),
      Names: () => namedItemCollectionObject(world, sheet),
      Tables: () => tableCollectionObject(world, sheet),
      Gridlines: () => sheets.showsGridlines(sheet),
      ShowGridlines: () => sheets.showsGridlines(sheet),
      StandardHeight: () => 15,
      TabColor: () => (sheets.visibility(sheet) === "Visible" ? sheets.tabColor(sheet) : null),
      Visibility: () => sheets.visibility(sheet),
      FreezePanes: () => worksheetFreezePanesObject(world, sheet),
      PageLayout: () => pageLayoutObject(world, sheet),
      Protection: () => worksheetProtectionObject(world, sheet),
    },
    set: {
      Name: (value) => sheets.rename(sheet, checkedSheetName(value)),
      Position: (value) => sheets.move(sheet, numberOf(value)),
      Gridlines: (value) => sheets.setGridlines(sheet, booleanOf(value)),
      ShowGridlines: (value) => sheets.setGridlines(sheet, booleanOf(value)),
      TabColor: (value) => sheets.setTabColor(sheet, value === "" ? "" : colourOf(value)),
      Visibility: (value) => sheets.setVisibility(sheet, oneOf(value, visibilities)),
    },
    call: {
      Activate: () => {
        sheets.activate(sheet);
        return null;
      },
      Calculate: (markAllDirty) => {
        if (markAllDirty != null) booleanOf(markAllDirty);
        world.book.calculation.restart();
        return null;
      },
      Copy: (position, relativeTo) =>
        worksheetObject(world, sheets.copy(sheet, placeOf(position, relativeTo))),
      Delete: () => {
        sheets.remove(sheet);
        return null;
      },
      GetNext: (visibleOnly) => required(beside(1, visibleOnly)),
      GetNextOrNullObject: (visibleOnly) => beside(1, visibleOnly),
      GetPrevious: (visibleOnly) => required(beside(-1, visibleOnly)),
      GetPreviousOrNullObject: (visibleOnly) => beside(-1, visibleOnly),
      GetCell: (row, column) =>
        range({ row: numberOf(row), column: numberOf(column), rows: 1, columns: 1 }),
      GetRange: (address) => {
        if (address === undefined || address === null || address === "") return range(wholeSheet);
        if (textOf(address).length > longestAddress) throw invalidArgument();
        const found = rangeAt(world, sheet, textOf(address));
        return rangeObject(world, found.sheet, found.area);
      },
      GetRanges: (address) => {
        if (address === undefined || address === null || address === "")
          return rangeAreasObject(world, sheet, [wholeSheet]);
        const found = areasAt(world, sheet, textOf(address));
        return rangeAreasObject(world, found.sheet, found.areas);
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range({
          row: numberOf(row),
          column: numberOf(column),
          rows: numberOf(rows),
          columns: numberOf(columns),
        }),
      GetUsedRange: (valuesOnly) =>
        used(valuesOnly) ?? range({ row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: used,
    },
  });
}
