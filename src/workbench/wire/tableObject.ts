import type { Area } from "../model/Area";
import type { Table } from "../model/Table";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, textOf } from "./argument";
import { rangeAt } from "./rangeAddress";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import { tableColumnCollectionObject } from "./tableColumnCollectionObject";
import { bodyOf, headerOf, totalsOf } from "./tableParts";
import { tableRowCollectionObject } from "./tableRowCollectionObject";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

const switches = [
  "ShowFilterButton",
  "ShowBandedRows",
  "ShowBandedColumns",
  "HighlightFirstColumn",
  "HighlightLastColumn",
] as const;
const keyOf = (name: string) => (name.slice(0, 1).toLowerCase() + name.slice(1)) as keyof Table;

/** `Excel.Table`, by its id. */
export function tableObject(world: World, id: string): WireObject {
  const { tables } = world.book;
  const place = () => tables.get(id);
  const table = () => place().table;
  const range = (area: Area | undefined) => {
    if (!area) throw itemNotFound();
    return rangeObject(world, place().sheet, area);
  };
  return objectIn(world, "Table", id, {
    get: {
      Id: () => id,
      Name: () => table().name,
      Style: () => table().style,
      ShowHeaders: () => table().showHeaders,
      ShowTotals: () => table().showTotals,
      ...Object.fromEntries(switches.map((name) => [name, () => table()[keyOf(name)]])),
      Columns: () => tableColumnCollectionObject(world, id),
      Rows: () => tableRowCollectionObject(world, id),
      Worksheet: () => worksheetObject(world, place().sheet),
    },
    set: {
      Name: (value) => tables.change(id, { name: textOf(value) }),
      Style: (value) => {
        const style = textOf(value);
        if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|)$/.test(style)) throw invalidArgument();
        tables.change(id, { style });
      },
      ...Object.fromEntries(
        switches.map((name) => [
          name,
          (value: unknown) => tables.change(id, { [keyOf(name)]: booleanOf(value) }),
        ]),
      ),
    },
    call: {
      ConvertToRange: () => {
        const { sheet, table: old } = place();
        tables.remove(id);
        return rangeObject(world, sheet, old.area);
      },
      Delete: () => {
        const { sheet, table: old } = place();
        tables.remove(id);
        world.book.cells.clearContents(sheet, old.area);
        world.book.styles.clear(sheet, old.area);
        return null;
      },
      GetDataBodyRange: () => range(bodyOf(table())),
      GetHeaderRowRange: () => range(headerOf(table())),
      GetRange: () => range(table().area),
      GetTotalRowRange: () => range(totalsOf(table())),
      Resize: (address) => {
        const { sheet, table: old } = place();
        const to = isWireObject(address)
          ? rangeAddressOf(address)
          : rangeAt(world, sheet, textOf(address));
        if (to.sheet !== sheet || to.area.row !== old.area.row || to.area.rows < 2)
          throw invalidArgument();
        tables.change(id, { area: to.area });
        return null;
      },
    },
  });
}
