import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../model/Book";
import type { StoredProtection } from "../model/Protection";
import { relationTypes } from "./blankPackage";
import { namesToFile, type PrintNames } from "./definedNames";
import type { FileParts } from "./FileParts";
import { placeChild } from "./placeChild";
import { workbookProtectionFromFile, workbookProtectionToFile } from "./protectionInFile";
import { viewOf } from "./sheetToFile";
import type { ListedSheet } from "./WorkbookParts";
import { childOf, childrenOf, element, removeChild, type XmlNode } from "./XmlNode";

/** A sheet of the workbook and where it is written. */
export interface WrittenSheet {
  id: string;
  name: string;
  part: string;
  data: IWorksheetData;
  /** What the file lists of it; undefined for a new sheet. */
  listed: ListedSheet | undefined;
}

/** One sheet as the file will list it: of the workbook, or one without cells that stays as it is. */
type Entry = { id: string; name: string; element: XmlNode; written: WrittenSheet | undefined };

const order = (
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches"
).split(" ");

function partOf(root: XmlNode, name: string): XmlNode {
  const found = childOf(root, name) ?? element(name);
  placeChild(root, found, order);
  return found;
}

/** Writes the list of sheets, their order and visibility, the names, the protection of the structure. */
export async function workbookToFile(
  parts: FileParts,
  book: Book,
  sheets: readonly WrittenSheet[],
): Promise<void> {
  const { file, workbook } = parts;
  const { root } = workbook;
  const entries = entriesOf(parts, sheets);
  partOf(root, "sheets").children = entries.map((entry) => entry.element);
  for (const sheet of workbook.sheets)
    if (!entries.some(({ id }) => id === sheet.id)) dropSheet(parts, sheet);
  const views = partOf(root, "bookViews");
  const view = childOf(views, "workbookView") ?? element("workbookView");
  placeChild(views, view, []);
  const active = book.sheets.active();
  view.attributes["activeTab"] = String(entries.findIndex(({ id }) => id === active));
  if (Number(view.attributes["firstSheet"] ?? 0) >= entries.length)
    delete view.attributes["firstSheet"];
  for (const { id, part } of sheets) {
    const tab = viewOf(file.tree(part)!);
    if (id === active) tab.attributes["tabSelected"] = "1";
    else delete tab.attributes["tabSelected"];
  }
  const names = namesToFile(
    childrenOf(childOf(root, "definedNames"), "definedName"),
    workbook.sheets,
    book.names.all(),
    entries.map(({ id, name, written }) => ({
      id,
      name,
      layout: (written?.data.custom?.["pageLayout"] ?? {}) as PrintNames,
    })),
  );
  const list = partOf(root, "definedNames");
  list.children = names;
  if (names.length === 0) removeChild(root, list);
  await protectionToFile(root, book);
}

/** Sheets without cells keep their place behind the sheet that they followed in the file. */
function entriesOf({ file, workbook }: FileParts, sheets: readonly WrittenSheet[]): Entry[] {
  const relations = file.relations(workbook.path);
  const taken = workbook.sheets.map((sheet) => Number(sheet.element.attributes["sheetId"]));
  let free = Math.max(0, ...taken);
  const entries = sheets.map((written): Entry => {
    const { id, name, part, data, listed } = written;
    const isHidden = data.hidden === BooleanNumber.TRUE;
    const state = isHidden
      ? data.custom?.["isVeryHidden"] === true
        ? "veryHidden"
        : "hidden"
      : undefined;
    const relation = relations.find(({ target }) => target === part)!.id;
    const old = { ...listed?.element.attributes };
    delete old["state"];
    const node = listed
      ? element("sheet", { ...old, name, state })
      : element("sheet", {
          name,
          sheetId: (free += 1),
          state,
          "xmlns:r": relationTypes,
          "r:id": relation,
        });
    return { id, name, element: node, written };
  });
  workbook.sheets.forEach((sheet, at) => {
    if (sheet.hasCells) return;
    const before = workbook.sheets.slice(0, at).map(({ id }) => id);
    const place = entries.findLastIndex(({ id }) => before.includes(id)) + 1;
    entries.splice(place, 0, { ...sheet, written: undefined });
  });
  return entries;
}

function dropSheet({ file, workbook }: FileParts, sheet: ListedSheet): void {
  const relation = file.relations(workbook.path).find(({ target }) => target === sheet.part);
  if (relation) file.unrelate(workbook.path, relation.id);
}

async function protectionToFile(root: XmlNode, book: Book): Promise<void> {
  const kept = book.metadata.workbook()["protection"] as StoredProtection | undefined;
  const old = childOf(root, "workbookProtection");
  const before = old && workbookProtectionFromFile(old.attributes);
  if (JSON.stringify(before) === JSON.stringify(kept)) return;
  if (kept) partOf(root, "workbookProtection").attributes = await workbookProtectionToFile(kept);
  else if (old) removeChild(root, old);
}
