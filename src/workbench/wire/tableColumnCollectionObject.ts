import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { indexOf, textOf } from "./argument";
import { tableColumnObject } from "./tableColumnObject";
import { objectIn, type World } from "./World";

/** `Excel.TableColumnCollection` of the table with this id. */
export function tableColumnCollectionObject(world: World, table: string): WireObject {
  const { tables } = world.book;
  const count = () => tables.get(table).table.area.columns;
  const find = (key: unknown) => {
    // A number is the id of a column, which is its place counted from 1.
    const at =
      typeof key === "number"
        ? key - 1
        : tables
            .columnNames(table)
            .findIndex((name) => name.toLowerCase() === textOf(key).toLowerCase());
    return at >= 0 && at < count() ? tableColumnObject(world, table, at) : null;
  };
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "TableColumnCollection", table, {
    items: () => Array.from({ length: count() }, (_, at) => tableColumnObject(world, table, at)),
    item: get,
    get: { Count: count },
    call: {
      GetCount: count,
      GetItem: get,
      GetItemAt: (index) => {
        if (indexOf(index) >= count()) throw invalidArgument();
        return tableColumnObject(world, table, indexOf(index));
      },
      GetItemOrNullObject: find,
    },
  });
}
