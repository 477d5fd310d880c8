import { itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { customXmlPartObject } from "./customXmlPartObject";
import { customXmlPartScopedCollectionObject } from "./customXmlPartScopedCollectionObject";
import { objectIn, type World } from "./World";

/** `Excel.CustomXmlPartCollection` of the workbook. */
export function customXmlPartCollectionObject(world: World): WireObject {
  const { customXmlParts } = world.book;
  const find = (id: unknown) => {
    const found = customXmlParts.find(textOf(id));
    return found ? customXmlPartObject(world, found.id) : null;
  };
  const get = (id: unknown) => {
    const found = find(id);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "CustomXmlPartCollection", "Workbook", {
    items: () => customXmlParts.all().map(({ id }) => customXmlPartObject(world, id)),
    item: get,
    call: {
      Add: (xml) => customXmlPartObject(world, customXmlParts.add(textOf(xml))),
      GetByNamespace: (namespace) => customXmlPartScopedCollectionObject(world, textOf(namespace)),
      GetCount: () => customXmlParts.all().length,
      GetItem: get,
      GetItemOrNullObject: find,
    },
  });
}
