import { maxColumns, maxRows } from "../model/address";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { numberOf, textOf } from "./argument";
import { rangeAt } from "./rangeAddress";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

/** `Excel.WorksheetFreezePanes`. */
export function worksheetFreezePanesObject(world: World, sheet: string): WireObject {
  const { sheets } = world.book;
  const location = () => {
    const { rows, columns } = sheets.frozen(sheet);
    if (rows === 0 && columns === 0) return null;
    return rangeObject(world, sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? maxRows : rows,
      columns: columns === 0 ? maxColumns : columns,
    });
  };
  const freeze = (rows: number, columns: number) => {
    sheets.setFrozen(sheet, rows, columns);
    return null;
  };
  return objectIn(world, "WorksheetFreezePanes", sheet, {
    call: {
      FreezeAt: (range) => {
        const { area } = isWireObject(range)
          ? rangeAddressOf(range)
          : rangeAt(world, sheet, textOf(range));
        return freeze(
          area.rows === maxRows ? 0 : area.row + area.rows,
          area.columns === maxColumns ? 0 : area.column + area.columns,
        );
      },
      FreezeColumns: (count) => freeze(0, numberOf(count ?? 1)),
      FreezeRows: (count) => freeze(numberOf(count ?? 1), 0),
      GetLocationOrNullObject: location,
      Unfreeze: () => freeze(0, 0),
    },
  });
}
