import { placeChild } from "./placeChild";
import { sheetOrder } from "./sheetOrder";
import { childOf, element, removeChild, type XmlNode } from "./XmlNode";

/** The element of a sheet part with this name, made at its place where there is none. */
export function sheetPartOf(root: XmlNode, name: string): XmlNode {
  const found = childOf(root, name) ?? element(name);
  placeChild(root, found, sheetOrder);
  return found;
}

/** Sets attributes of an element of a sheet part, "" to take one off; an element left empty goes. */
export function setSheetPart(
  root: XmlNode,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): void {
  const found = sheetPartOf(root, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === "") Reflect.deleteProperty(found.attributes, key);
    else found.attributes[key] = String(value);
  }
  if (Object.keys(found.attributes).length === 0 && found.children.length === 0)
    removeChild(root, found);
}
