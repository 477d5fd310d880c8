import { invalidArgument, itemNotFound, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, itemAt, textOf } from "./argument";
import { rangeAt } from "./rangeAddress";
import { rangeAddressOf } from "./rangeObject";
import { tableObject } from "./tableObject";
import { objectIn, type World } from "./World";

/** `Excel.TableCollection` of a sheet, or of the workbook where none is given. */
export function tableCollectionObject(world: World, sheet?: string): WireObject {
  const { cells, sheets, tables } = world.book;
  const all = () => tables.all(sheet);
  const find = (key: unknown) => {
    const found = tables.find(textOf(key), sheet);
    return found ? tableObject(world, found.table.id) : null;
  };
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "TableCollection", sheet ?? "Workbook", {
    items: () => all().map(({ table }) => tableObject(world, table.id)),
    item: get,
    get: { Count: () => all().length },
    call: {
      Add: (address, hasHeaders) => {
        const from = isWireObject(address)
          ? rangeAddressOf(address)
          : rangeAt(world, sheet ?? sheets.active(), textOf(address));
        if (sheet !== undefined && from.sheet !== sheet) throw invalidArgument();
        const { area } = from;
        if (!booleanOf(hasHeaders)) {
          const below = { ...area, row: area.row + area.rows, rows: 1 };
          const isFree = cells.values(from.sheet, below)[0]!.every((value) => value === "");
          if (!isFree) throw notModelled("TableCollection.add without headers, above other cells");
        }
        return tableObject(world, tables.add(from.sheet, area, booleanOf(hasHeaders)));
      },
      GetCount: () => all().length,
      GetItem: get,
      GetItemAt: (index) => tableObject(world, itemAt(all(), index).table.id),
      GetItemOrNullObject: find,
    },
  });
}
