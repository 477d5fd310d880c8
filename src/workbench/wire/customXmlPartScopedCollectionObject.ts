import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { customXmlPartObject } from "./customXmlPartObject";
import { objectIn, type World } from "./World";

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export function customXmlPartScopedCollectionObject(world: World, namespace: string): WireObject {
  const all = () =>
    world.book.customXmlParts.all().filter(({ namespaceUri }) => namespaceUri === namespace);
  const objectOf = (found: { id: string } | undefined) =>
    found ? customXmlPartObject(world, found.id) : null;
  const find = (id: unknown) => objectOf(all().find((part) => part.id === textOf(id)));
  const get = (id: unknown) => {
    const found = find(id);
    if (!found) throw itemNotFound();
    return found;
  };
  const only = () => objectOf(all().length === 1 ? all()[0] : undefined);
  return objectIn(world, "CustomXmlPartScopedCollection", "Workbook", {
    items: () => all().map(({ id }) => customXmlPartObject(world, id)),
    item: get,
    call: {
      GetCount: () => all().length,
      GetItem: get,
      GetItemOrNullObject: find,
      GetOnlyItem: () => {
        const found = only();
        if (!found) throw invalidArgument();
        return found;
      },
      GetOnlyItemOrNullObject: only,
    },
  });
}
