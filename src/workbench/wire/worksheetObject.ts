import { maxColumns, maxRows } from "../model/address";
import type { WireObject } from "../protocol/WireObject";
import { booleanOf, numberOf, oneOf, textOf } from "./argument";
import { pageLayoutObject } from "./pageLayoutObject";
import { rangeAt } from "./rangeAddress";
import { rangeObject } from "./rangeObject";
import { checkedSheetName } from "./sheetName";
import { objectIn, type World } from "./World";
import { worksheetFreezePanesObject } from "./worksheetFreezePanesObject";
import { worksheetProtectionObject } from "./worksheetProtectionObject";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const wholeSheet = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** `Excel.Worksheet`, by its id. */
export function worksheetObject(world: World, sheet: string): WireObject {
  const { cells, sheets } = world.book;
  const range = (area: Parameters<typeof rangeObject>[2]) => rangeObject(world, sheet, area);
  const used = (valuesOnly: unknown) => {
    const found = cells.used(sheet, valuesOnly === true);
    return found ? range(found) : null;
  };
  return objectIn(world, "Worksheet", sheet, {
    get: {
      Id: () => sheet,
      Name: () => sheets.name(sheet),
      Position: () => sheets.ids().indexOf(sheet),
      Gridlines: () => sheets.showsGridlines(sheet),
      ShowGridlines: () => sheets.showsGridlines(sheet),
      TabColor: () => sheets.tabColor(sheet),
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
      TabColor: (value) => sheets.setTabColor(sheet, textOf(value)),
      Visibility: (value) => sheets.setVisibility(sheet, oneOf(value, visibilities)),
    },
    call: {
      Activate: () => {
        sheets.activate(sheet);
        return null;
      },
      Copy: (position) => {
        oneOf(position ?? "None", ["None", "End"]);
        return worksheetObject(world, sheets.copy(sheet));
      },
      Delete: () => {
        sheets.remove(sheet);
        return null;
      },
      GetCell: (row, column) =>
        range({ row: numberOf(row), column: numberOf(column), rows: 1, columns: 1 }),
      GetRange: (address) => {
        if (address === undefined || address === null || address === "") return range(wholeSheet);
        const found = rangeAt(world, sheet, textOf(address));
        return rangeObject(world, found.sheet, found.area);
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
