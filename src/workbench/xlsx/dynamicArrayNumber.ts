import { contentTypes, relationTypes, spreadsheetNamespace } from "./blankPackage";
import type { Package } from "./Package";
import { placeChild } from "./placeChild";
import { childOf, childrenOf, element, type XmlNode } from "./XmlNode";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const order =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(
    " ",
  );

const on = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 1]));

/** What Excel writes of the type of metadata by which array formulas spill (MS-XLSX 2.4.75). */
const dynamicArrays = (): XmlNode =>
  element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    ...on("copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift"),
    ...on("clearFormats", "clearComments", "assign", "coerce", "cellMeta"),
  });

function listIn(root: XmlNode, name: string): XmlNode {
  const found = childOf(root, name) ?? element(name);
  placeChild(root, found, order);
  return found;
}

/** Adds to a list of the metadata and gives the place in it, from 0. */
function append(list: XmlNode, node: XmlNode): number {
  const place = childrenOf(list).length;
  list.children.push(node);
  list.attributes["count"] = String(place + 1);
  return place;
}

/** Describes, in the file's metadata, formulas that spill. */
function describe(root: XmlNode): number {
  root.attributes["xmlns:xda"] = namespace;
  const type = append(listIn(root, "metadataTypes"), dynamicArrays()) + 1;
  const future = element("futureMetadata", { name: "XLDAPR" });
  placeChild(root, future, order);
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const ext = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [properties]);
  const place = append(future, element("bk", {}, [element("extLst", {}, [ext])]));
  const record = element("bk", {}, [element("rc", { t: type, v: place })]);
  return append(listIn(root, "cellMetadata"), record) + 1;
}

/** The number (`cm`) by which cells of this file say that their formula spills. */
export function dynamicArrayNumber(file: Package, workbook: string): number {
  const [known] = file.relations(workbook, "sheetMetadata");
  let root = known && file.tree(known.target);
  if (!root) {
    root = element("metadata", { xmlns: spreadsheetNamespace });
    file.put("xl/metadata.xml", root, `${contentTypes}.sheetMetadata+xml`);
    file.relate(workbook, `${relationTypes}/sheetMetadata`, "xl/metadata.xml");
  }
  const types = childrenOf(childOf(root, "metadataTypes"));
  const type = types.findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  const records = childrenOf(childOf(root, "cellMetadata"));
  const found = records.findIndex(
    (record) => type > 0 && childOf(record, "rc")?.attributes["t"] === String(type),
  );
  return found >= 0 ? found + 1 : describe(root);
}
