import { relationTypes } from "./blankPackage";
import type { Package } from "./Package";
import { element, type XmlNode, textOf } from "./XmlNode";

// A custom XML part: Excel keeps one that it does not know, of any length, and shows it nowhere.
const namespace = "urn:egi-for-excel:settings";

/** Whether a part is the one in which settings are kept. */
export const isSettings = (root: XmlNode | undefined): boolean =>
  root?.tag === "settings" && root.attributes["xmlns"] === namespace;

const partOf = (file: Package, workbook: string) =>
  file.relations(workbook, "customXml").find(({ target }) => isSettings(file.tree(target)));

/** What add-ins remembered in the workbook, by key; undefined when the file holds nothing. */
export function settingsFromFile(
  file: Package,
  workbook: string,
): Record<string, unknown> | undefined {
  const part = partOf(file, workbook);
  return part && (JSON.parse(textOf(file.tree(part.target))) as Record<string, unknown>);
}

/** Puts the settings into the package; without any there is no part for them. */
export function settingsToFile(
  file: Package,
  workbook: string,
  settings: Readonly<Record<string, unknown>> | undefined,
): void {
  const old = partOf(file, workbook);
  if (!settings || Object.keys(settings).length === 0) {
    if (old) file.unrelate(workbook, old.id);
    return;
  }
  const root = element("settings", { xmlns: namespace }, [JSON.stringify(settings)]);
  const part = old?.target ?? file.freeName("customXml/item");
  file.put(part, root);
  if (!old) file.relate(workbook, `${relationTypes}/customXml`, part);
}
