import { formatAddress, parseAddress, quoteSheet } from "../model/address";
import type { DefinedName } from "../model/Names";
import { formulaFromFile, formulaToFile } from "./formulaText";
import type { PageLayout } from "./PageLayout";
import { type XmlElement, xmlElement } from "./xml";

/** A name in a file, or the print area or titles of a sheet, which are names there too. */
export interface NamesInFile {
  names: DefinedName[];
  /** By sheet id. */
  printing: Map<string, Pick<PageLayout, "printArea" | "printTitleRows" | "printTitleColumns">>;
}

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** References of a name, without sheets: "'Phụ lục'!$A:$B,'Phụ lục'!$3:$4" are two. */
const references = (text: string): string[] =>
  [...text.matchAll(/(?:'(?:[^']|'')+'|[^'!,]+)!([^,]+)/g)].map(([, address = ""]) => address);

/** Reads `definedName` elements; `ids` are the sheets in the order of the file. */
export function namesFromFile(
  elements: readonly XmlElement[],
  ids: readonly string[],
): NamesInFile {
  const found: NamesInFile = { names: [], printing: new Map() };
  for (const { attributes, text } of elements) {
    const name = attributes["name"] ?? "";
    const index = attributes["localSheetId"];
    const sheet = index === undefined ? undefined : ids[Number(index)];
    if (name.startsWith("_xlnm.")) {
      if (sheet === undefined) continue;
      const before = found.printing.get(sheet) ?? {};
      if (name === printArea) {
        const areas = references(text).flatMap((address) => parseAddress(address) ?? []);
        if (areas.length === 0) continue;
        found.printing.set(sheet, { ...before, printArea: areas.map(formatAddress).join(",") });
      }
      if (name === printTitles) {
        const rows = references(text).find((address) => /^\$?\d/.test(address));
        const columns = references(text).find((address) => /^\$?[A-Z]+:/i.test(address));
        found.printing.set(sheet, {
          ...before,
          ...(rows !== undefined && { printTitleRows: rows }),
          ...(columns !== undefined && { printTitleColumns: columns }),
        });
      }
      continue;
    }
    const visible = attributes["hidden"] !== "1" && attributes["hidden"] !== "true";
    const named = { name, formula: formulaFromFile(text), visible };
    found.names.push(sheet === undefined ? named : { ...named, sheet });
  }
  return found;
}

/** "$A$1:$F$11" of "A1:F11"; whole rows and columns too. */
const absolute = (address: string): string =>
  address.replaceAll("$", "").replaceAll(/[A-Z]+|\d+/gi, "$$$&");

/** The `definedNames` element, or "" when there are none. */
export function namesToFile(
  names: readonly DefinedName[],
  sheets: readonly { id: string; name: string; layout: PageLayout }[],
): string {
  const elements = names.map(({ name, formula, sheet, visible }) =>
    xmlElement(
      "definedName",
      {
        name,
        localSheetId:
          sheet === undefined ? undefined : String(sheets.findIndex(({ id }) => id === sheet)),
        hidden: visible ? undefined : "1",
      },
      formulaToFile(formula),
    ),
  );
  sheets.forEach(({ name, layout }, i) => {
    const on = (address: string) => `${quoteSheet(name)}!${absolute(address)}`;
    const add = (element: string, addresses: readonly string[]) => {
      if (addresses.length === 0) return;
      const attributes = { name: element, localSheetId: String(i) };
      elements.push(xmlElement("definedName", attributes, addresses.map(on).join(",")));
    };
    add(printArea, layout.printArea?.split(",") ?? []);
    const titles = [layout.printTitleColumns, layout.printTitleRows];
    add(
      printTitles,
      titles.filter((address) => address !== undefined),
    );
  });
  return elements.length === 0 ? "" : `<definedNames>${elements.join("")}</definedNames>`;
}
