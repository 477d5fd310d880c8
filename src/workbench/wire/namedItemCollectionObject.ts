import { itemNotFound, RichApiError } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { namedItemObject } from "./namedItemObject";
import { rangeAddressOf } from "./rangeObject";
import { absoluteAddressOf } from "./rangeAddress";
import { objectIn, type World } from "./World";

/** `Excel.NamedItemCollection` of the workbook. */
export function namedItemCollectionObject(world: World): WireObject {
  const { names } = world.book;
  const find = (key: unknown) => {
    const wanted = textOf(key).toLowerCase();
    const found = names.all().find(({ name }) => name.toLowerCase() === wanted);
    return found ? namedItemObject(world, found.name) : null;
  };
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "NamedItemCollection", "Workbook", {
    items: () => names.all().map(({ name }) => namedItemObject(world, name)),
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
        names.define(textOf(name), formula);
        return namedItemObject(world, textOf(name));
      },
      GetCount: () => names.all().length,
      GetItem: get,
      GetItemOrNullObject: find,
    },
  });
}
