import type { Area } from "../model/Area";
import { itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { rangeObject } from "./rangeObject";
import { bodyOf, headerOf, totalsOf } from "./tableParts";
import { objectIn, type World } from "./World";

/** `Excel.TableColumn`, by its place in the table. */
export function tableColumnObject(world: World, table: string, at: number): WireObject {
  const { cells, tables } = world.book;
  const place = () => tables.get(table);
  const column = (area: Area | undefined) => {
    if (!area) throw itemNotFound();
    return { ...area, column: area.column + at, columns: 1 };
  };
  const range = (area: Area | undefined) => rangeObject(world, place().sheet, column(area));
  return objectIn(world, "TableColumn", table, {
    get: {
      Id: () => at + 1,
      Index: () => at,
      Name: () => tables.columnNames(table)[at],
      Values: () => cells.values(place().sheet, column(place().table.area)),
    },
    set: {
      Name: (value) =>
        cells.write(place().sheet, column(headerOf(place().table)), () => `'${textOf(value)}`),
    },
    call: {
      GetDataBodyRange: () => range(bodyOf(place().table)),
      GetHeaderRowRange: () => range(headerOf(place().table)),
      GetRange: () => range(place().table.area),
      GetTotalRowRange: () => range(totalsOf(place().table)),
    },
  });
}
