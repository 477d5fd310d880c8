import type { IWorksheetData } from "@univerjs/core";
import { relationTypes, spreadsheetNamespace } from "./blankPackage";
import type { Package } from "./Package";
import { childrenOf, element, localName, type XmlNode } from "./XmlNode";

/** Elements that name other parts: a picture, a table or a comment belongs to one sheet only. */
const naming = new Set(
  (
    "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent " +
    "tableParts customProperties webPublishItems"
  ).split(" "),
);

/** The part of a sheet that the file has not: that of the sheet it is a copy of, or an empty one. */
export function templateOf(file: Package, { custom }: IWorksheetData): XmlNode {
  const original = file.tree((custom?.["part"] as string | undefined) ?? "");
  if (!original)
    return element("worksheet", { xmlns: spreadsheetNamespace, "xmlns:r": relationTypes }, [
      element("sheetData"),
    ]);
  const copy = structuredClone(original);
  copy.children = childrenOf(copy).filter(({ tag }) => !naming.has(localName(tag)));
  const setup = childrenOf(copy, "pageSetup")[0];
  for (const name of Object.keys(setup?.attributes ?? {}))
    if (name.endsWith(":id")) Reflect.deleteProperty(setup!.attributes, name); // printer settings
  for (const link of childrenOf(childrenOf(copy, "hyperlinks")[0]))
    for (const name of Object.keys(link.attributes))
      if (name.endsWith(":id")) Reflect.deleteProperty(link.attributes, name);
  return copy;
}
