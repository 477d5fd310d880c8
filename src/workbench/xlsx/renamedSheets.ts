import { quoteSheet } from "../model/address";
import type { FileParts } from "./FileParts";
import type { WrittenSheet } from "./workbookToFile";
import { childrenOf, localName, type XmlNode } from "./XmlNode";

/** Elements whose text is a formula: of charts, conditional formats, validations, sparklines. */
const formulas = new Set(["f", "formula", "formula1", "formula2"]);

const reference = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Makes what the file keeps beside the cells follow the new names of sheets; a deleted one is #REF!. */
export function renamedSheets(parts: FileParts, sheets: readonly WrittenSheet[]): void {
  const names = new Map<string, string | undefined>();
  for (const { id, name, hasCells } of parts.workbook.sheets) {
    const now = sheets.find((sheet) => sheet.id === id)?.name;
    if (hasCells && now !== name) names.set(name.toLowerCase(), now);
  }
  if (names.size === 0) return;
  const follow = (text: string): string =>
    text.replace(reference, (whole, quoted: string) => {
      const name = quoted.replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
      if (!names.has(name)) return whole;
      const now = names.get(name);
      return now === undefined ? "#REF!" : `${quoteSheet(now)}!`;
    });
  const visit = (node: XmlNode): void => {
    const name = localName(node.tag);
    if (name === "sheetData") return; // cells are written with their formulas as they are now
    if (formulas.has(name))
      node.children = node.children.map((each) => (typeof each === "string" ? follow(each) : each));
    const { location, sheet } = node.attributes;
    if (name === "hyperlink" && location !== undefined)
      node.attributes["location"] = follow(location);
    if (name === "worksheetSource" && sheet !== undefined)
      node.attributes["sheet"] = names.get(sheet.toLowerCase()) ?? sheet;
    for (const child of childrenOf(node)) visit(child);
  };
  for (const part of parts.file.names()) {
    if (!/^xl\/(worksheets|charts|pivotCache|drawings|tables)\/[^/]+\.xml$/.test(part)) continue;
    const root = parts.file.tree(part);
    if (root) visit(root);
  }
}
