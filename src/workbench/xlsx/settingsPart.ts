import type JSZip from "jszip";
import { insertBefore } from "./insertBefore";
import { xmlElement, xmlElements } from "./xml";

// A custom XML part: Excel keeps one that it does not know, of any length, and shows it nowhere.
const part = "customXml/item1.xml";
const namespace = "urn:egi-for-excel:settings";

/** What add-ins remembered in the workbook, by key; undefined when the file holds nothing. */
export async function settingsFromFile(zip: JSZip): Promise<Record<string, unknown> | undefined> {
  for (const file of zip.file(/^customXml\/item\d+\.xml$/)) {
    const xml = await file.async("string");
    const [found] = xmlElements(xml, "settings");
    if (found?.attributes["xmlns"] !== namespace) continue;
    return JSON.parse(found.text) as Record<string, unknown>;
  }
  return undefined;
}

/** Puts the settings into the package. */
export async function settingsToFile(
  zip: JSZip,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const element = xmlElement("settings", { xmlns: namespace }, JSON.stringify(settings));
  zip.file(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`);
  const relationship = xmlElement("Relationship", {
    Id: "rIdSettings",
    Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml",
    Target: `../${part}`,
  });
  await insertBefore(zip, "xl/_rels/workbook.xml.rels", "</Relationships>", relationship);
}
