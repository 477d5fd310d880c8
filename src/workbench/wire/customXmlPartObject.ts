import { itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { objectIn, type World } from "./World";

/** `Excel.CustomXmlPart`, by its id. */
export function customXmlPartObject(world: World, id: string): WireObject {
  const { customXmlParts } = world.book;
  const part = () => {
    const found = customXmlParts.find(id);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "CustomXmlPart", "Workbook", {
    get: { Id: () => id, NamespaceUri: () => part().namespaceUri },
    call: {
      Delete: () => {
        customXmlParts.remove(id);
        return null;
      },
      GetXml: () => part().xml,
      SetXml: (xml) => {
        customXmlParts.setXml(id, textOf(xml));
        return null;
      },
    },
  });
}
