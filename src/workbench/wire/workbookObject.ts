import type { WireObject } from "../protocol/WireObject";
import { applicationObject } from "./applicationObject";
import { customXmlPartCollectionObject } from "./customXmlPartCollectionObject";
import { namedItemCollectionObject } from "./namedItemCollectionObject";
import { rangeObject } from "./rangeObject";
import { settingCollectionObject } from "./settingCollectionObject";
import { tableCollectionObject } from "./tableCollectionObject";
import { workbookProtectionObject } from "./workbookProtectionObject";
import { objectIn, type World } from "./World";
import { worksheetCollectionObject } from "./worksheetCollectionObject";

/** `Excel.Workbook`, where every path begins. */
export function workbookObject(world: World): WireObject {
  const selection = () => world.book.sheets.selection();
  return objectIn(world, "Workbook", "Workbook", {
    get: {
      Application: () => applicationObject(world),
      CustomXmlParts: () => customXmlPartCollectionObject(world),
      Tables: () => tableCollectionObject(world),
      Names: () => namedItemCollectionObject(world),
      Protection: () => workbookProtectionObject(world),
      Settings: () => settingCollectionObject(world),
      Worksheets: () => worksheetCollectionObject(world),
      ReadOnly: () => false,
      IsDirty: () => true,
    },
    call: {
      GetSelectedRange: () => rangeObject(world, selection().sheet, selection().area),
      GetActiveCell: () =>
        rangeObject(world, selection().sheet, { ...selection().area, rows: 1, columns: 1 }),
    },
  });
}
