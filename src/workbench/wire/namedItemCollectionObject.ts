import { itemNotFound, RichApiError } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { namedItemObject } from "./namedItemObject";
import { rangeAddressOf } from "./rangeObject";
import { absoluteAddressOf } from "./rangeAddress";
import { objectIn, type World } from "./World";

/** `Excel.NamedItemCollection` of the workbook, or of a sheet (by id): the names that belong to it. */
export function namedItemCollectionObject(world: World, sheet?: string): WireObject {
  const { names } = world.book;
  const all = () => names.all().filter((name) => name.sheet === sheet);
  const find = (key: unknown) => {
    const wanted = textOf(key).toLowerCase();
    const found = all().find(({ name }) => name.toLowerCase() === wanted);
    return found ? namedItemObject(world, found.name, sheet) : null;
  };
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "NamedItemCollection", sheet ?? "Workbook", {
    items: () => all().map(({ name }) => namedItemObject(world, name, sheet)),
    item: get,
    call: {
      Add: (name, reference) => {
        if (find(name))
          throw new RichApiError(
            "ItemAlreadyExists",
            "A resource with the same name or identifier already exists.",
            409,
          );
        const formula = isWireObject(reference)
          ? absoluteAddressOf(world, rangeAddressOf(reference))
          : textOf(reference);
        names.define(textOf(name), formula, { sheet });
        return namedItemObject(world, textOf(name), sheet);
      },
      GetCount: () => all().length,
      GetItem: get,
      GetItemOrNullObject: find,
    },
  });
}
