import type { WireObject } from "../protocol/WireObject";
import { rangeObject } from "./rangeObject";
import { bodyOf } from "./tableParts";
import { objectIn, type World } from "./World";

/** `Excel.TableRow`, by its place in the table; `rows` where several were added at once. */
export function tableRowObject(world: World, table: string, at: number, rows = 1): WireObject {
  const { tables } = world.book;
  const range = () => {
    const { sheet, table: found } = tables.get(table);
    const body = bodyOf(found);
    return rangeObject(world, sheet, { ...body, row: body.row + at, rows });
  };
  return objectIn(world, "TableRow", table, {
    get: { Index: () => at, Values: () => range().get("Values") },
    set: { Values: (values) => range().set("Values", values) },
    call: { GetRange: range },
  });
}
