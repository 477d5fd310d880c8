import type { CustomXmlPart } from "../model/CustomXmlPart";
import { relationTypes } from "./blankPackage";
import type { Package, Relation } from "./Package";
import { parseXml } from "./parseXml";
import { isSettings } from "./settingsPart";
import { writeXml } from "./writeXml";
import { childOf, childrenOf, element } from "./XmlNode";

const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

interface PartInFile {
  relation: Relation;
  part: CustomXmlPart;
}

function partsInFile(file: Package, workbook: string): PartInFile[] {
  return file.relations(workbook, "customXml").flatMap((relation, at) => {
    const root = file.tree(relation.target);
    if (!root || isSettings(root)) return [];
    const properties = file.tree(
      file.relations(relation.target, "customXmlProps")[0]?.target ?? "",
    );
    const schema = childrenOf(childOf(properties, "schemaRefs"))[0];
    const given = Object.entries(properties?.attributes ?? {}).find(([name]) =>
      /:itemID$/.test(name),
    );
    const uri = Object.entries(schema?.attributes ?? {}).find(([name]) => /:uri$/.test(name));
    const prefix = root.tag.includes(":") ? `xmlns:${root.tag.split(":")[0]!}` : "xmlns";
    const part = {
      id: given?.[1] ?? `{00000000-0000-0000-0000-${String(at + 1).padStart(12, "0")}}`,
      namespaceUri: uri?.[1] ?? root.attributes[prefix] ?? "",
      xml: writeXml(root).replace(/^<\?xml[^>]*\?>\s*/, ""),
    };
    return [{ relation, part }];
  });
}

/** The XML that add-ins and programs keep in a file, without the settings; in the order of the file. */
export const customXmlFromFile = (file: Package, workbook: string): CustomXmlPart[] =>
  partsInFile(file, workbook).map(({ part }) => part);

/** Puts the parts of the workbook into the package; one that is as it was stays as it stands there. */
export function customXmlToFile(
  file: Package,
  workbook: string,
  parts: readonly CustomXmlPart[],
): void {
  const old = partsInFile(file, workbook);
  for (const { relation, part } of old)
    if (!parts.some(({ id }) => id === part.id)) file.unrelate(workbook, relation.id);
  for (const { id, namespaceUri, xml } of parts) {
    const known = old.find(({ part }) => part.id === id);
    if (known?.part.xml === xml) continue;
    const item = known?.relation.target ?? file.freeName("customXml/item");
    file.put(item, parseXml(xml));
    if (known) continue;
    file.relate(workbook, `${relationTypes}/customXml`, item);
    const properties = file.freeName("customXml/itemProps");
    const schemas = element("ds:schemaRefs", {}, [
      ...(namespaceUri === "" ? [] : [element("ds:schemaRef", { "ds:uri": namespaceUri })]),
    ]);
    const root = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespace }, [schemas]);
    file.put(properties, root, propertiesType);
    file.relate(item, `${relationTypes}/customXmlProps`, properties);
  }
}
