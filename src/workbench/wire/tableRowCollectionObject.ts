import { invalidArgument, notModelled } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { indexOf } from "./argument";
import { bodyOf } from "./tableParts";
import { tableRowObject } from "./tableRowObject";
import { objectIn, type World } from "./World";

/** `Excel.TableRowCollection`: the rows between header and totals of the table with this id. */
export function tableRowCollectionObject(world: World, table: string): WireObject {
  const { cells, tables } = world.book;
  const count = () => bodyOf(tables.get(table).table).rows;
  return objectIn(world, "TableRowCollection", table, {
    items: () => Array.from({ length: count() }, (_, at) => tableRowObject(world, table, at)),
    get: { Count: count },
    call: {
      Add: (index, values) => {
        const { sheet, table: old } = tables.get(table);
        const rows = Array.isArray(values) ? (values as unknown[]) : [[]];
        const area = { ...old.area, rows: rows.length, row: old.area.row + old.area.rows };
        const isAtEnd = index == null || index === -1 || index === count();
        const isFree = cells.values(sheet, area).every((row) => row.every((value) => value === ""));
        if (!isAtEnd || old.showTotals || !isFree)
          throw notModelled("TableRowCollection.add elsewhere than at the end, above empty cells");
        const isFitting = rows.every(
          (row) => Array.isArray(row) && (row.length === area.columns || values == null),
        );
        if (!isFitting) throw invalidArgument();
        const first = count();
        tables.change(table, { area: { ...old.area, rows: old.area.rows + rows.length } });
        const added = tableRowObject(world, table, first, rows.length);
        if (values != null) added.set("Values", values);
        return tableRowObject(world, table, first);
      },
      GetCount: count,
      GetItemAt: (index) => {
        if (indexOf(index) >= count()) throw invalidArgument();
        return tableRowObject(world, table, indexOf(index));
      },
    },
  });
}
