import { formatAddress, parseAddress, quoteSheet } from "../model/address";
import type { DefinedName } from "../model/Names";
import { formulaFromFile, formulaToFile } from "./formulaText";
import type { PageLayout } from "./PageLayout";
import { element, isOn, textOf, type XmlNode } from "./XmlNode";

/** What of the print settings of a sheet is a name in a file. */
export type PrintNames = Pick<PageLayout, "printArea" | "printTitleRows" | "printTitleColumns">;

/** The names of a file, and the print areas and titles of its sheets, which are names there too. */
export interface NamesInFile {
  names: DefinedName[];
  /** By sheet id. */
  printing: Map<string, PrintNames>;
}

/** A sheet of the file as it was opened. */
export interface OpenedSheet {
  id: string;
  name: string;
}

/** A sheet of the workbook that is written, in the order of the file. */
export interface NamedSheet {
  id: string;
  name: string;
  layout: PrintNames;
}

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** References of a name, without sheets: "'Phụ lục'!$A:$B,'Phụ lục'!$3:$4" are two. */
const references = (text: string): string[] =>
  [...text.matchAll(/(?:'(?:[^']|'')+'|[^'!,]+)!([^,]+)/g)].map(([, address = ""]) => address);

/** Reads `definedName` elements; `ids` are the sheets in the order of the file. */
export function namesFromFile(elements: readonly XmlNode[], ids: readonly string[]): NamesInFile {
  const found: NamesInFile = { names: [], printing: new Map() };
  for (const node of elements) {
    const { name = "", localSheetId, hidden } = node.attributes;
    const text = textOf(node);
    const sheet = localSheetId === undefined ? undefined : ids[Number(localSheetId)];
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
    const named = { name, formula: formulaFromFile(text), visible: !isOn(hidden) };
    found.names.push(sheet === undefined ? named : { ...named, sheet });
  }
  return found;
}

/** "$A$1:$F$11" of "A1:F11"; whole rows and columns too. */
const absolute = (address: string): string =>
  address.replaceAll("$", "").replaceAll(/[A-Z]+|\d+/gi, "$$$&");

function printNames({ name, layout }: NamedSheet, localSheetId: number): XmlNode[] {
  const named = (element_: string, addresses: readonly (string | undefined)[]) => {
    const on = addresses.flatMap((address) =>
      address === undefined ? [] : [`${quoteSheet(name)}!${absolute(address)}`],
    );
    return on.length === 0
      ? []
      : [element("definedName", { name: element_, localSheetId }, [on.join(",")])];
  };
  return [
    ...named(printArea, layout.printArea?.split(",") ?? []),
    ...named(printTitles, [layout.printTitleColumns, layout.printTitleRows]),
  ];
}

/**
 * The `definedName` elements of a workbook: those of the file where they mean the same, with what
 * else the file says of them.
 *
 * @param opened the sheets of the file when it was opened, in its order
 * @param sheets those that are written, in their order
 */
export function namesToFile(
  elements: readonly XmlNode[],
  opened: readonly OpenedSheet[],
  names: readonly DefinedName[],
  sheets: readonly NamedSheet[],
): XmlNode[] {
  const ids = opened.map(({ id }) => id);
  const placeOf = (id: string | undefined) => sheets.findIndex((sheet) => sheet.id === id);
  const sheetOf = ({ attributes }: XmlNode) =>
    attributes["localSheetId"] === undefined ? undefined : ids[Number(attributes["localSheetId"])];
  const moved = (node: XmlNode): XmlNode => {
    const sheet = sheetOf(node);
    const localSheetId = sheet === undefined ? undefined : placeOf(sheet);
    return element("definedName", { ...node.attributes, localSheetId }, node.children);
  };
  const isPrinting = ({ attributes }: XmlNode) =>
    attributes["name"] === printArea || attributes["name"] === printTitles;
  const kept = elements.filter(
    (node) =>
      node.attributes["name"]?.startsWith("_xlnm.") === true &&
      !isPrinting(node) &&
      placeOf(sheetOf(node)) >= 0,
  );
  const defined = names.map(({ name, formula, sheet, visible }) => {
    const old = elements.find(
      (node) =>
        node.attributes["name"]?.toLowerCase() === name.toLowerCase() && sheetOf(node) === sheet,
    );
    const isSame = old !== undefined && formulaFromFile(textOf(old)) === formula;
    return element(
      "definedName",
      {
        ...old?.attributes,
        name,
        localSheetId: sheet === undefined ? undefined : placeOf(sheet),
        hidden: visible ? undefined : 1,
      },
      isSame ? old.children : [formulaToFile(formula)],
    );
  });
  const before = namesFromFile(elements, ids).printing;
  const printing = sheets.flatMap((sheet, at) => {
    const name = opened.find(({ id }) => id === sheet.id)?.name ?? sheet.name;
    const was: NamedSheet = { id: sheet.id, name, layout: before.get(sheet.id) ?? {} };
    const own = elements.filter((node) => isPrinting(node) && sheetOf(node) === sheet.id);
    const wanted = printNames(sheet, at);
    // A print area may be more than an address: where nothing was changed, it stays as it is.
    const isSame = own.length > 0 && sameNames(printNames(was, at), wanted);
    return isSame ? own.map(moved) : wanted;
  });
  return [...kept.map(moved), ...defined, ...printing];
}

const sameNames = (a: readonly XmlNode[], b: readonly XmlNode[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
