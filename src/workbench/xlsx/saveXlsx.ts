import type { IWorksheetData } from "@univerjs/core";
import type { Book } from "../model/Book";
import type { CustomXmlPart } from "../model/CustomXmlPart";
import type { StoredProtection } from "../model/Protection";
import { contentTypes, relationTypes } from "./blankPackage";
import { customXmlToFile } from "./customXmlParts";
import { type FileParts, fileParts } from "./FileParts";
import { dynamicArrayNumber } from "./dynamicArrayNumber";
import { movedObjects } from "./movedObjects";
import type { Moves } from "./Moves";
import { sheetProtectionToFile } from "./protectionInFile";
import { renamedSheets } from "./renamedSheets";
import { settingsToFile } from "./settingsPart";
import { numberOf, sheetObjectsToFile } from "./sheetObjects";
import { sheetPartOf } from "./sheetPartOf";
import { sheetSourceOf } from "./sheetSourceOf";
import { sheetToFile } from "./sheetToFile";
import { snapshotFromFile } from "./snapshotFromFile";
import { stripForXlsx } from "./stripForXlsx";
import { templateOf } from "./templateOf";
import { workbookToFile, type WrittenSheet } from "./workbookToFile";
import { removeChild, type XmlNode } from "./XmlNode";

/**
 * Writes a workbook as .xlsx over the bytes it was opened from, when there were any: parts, elements
 * and attributes that the workbook has no place for stay as they were there, and so does every cell
 * that did not change.
 *
 * @param moves the rows and columns that came or went since the file was opened
 */
export async function saveXlsx(
  book: Book,
  file?: ArrayBuffer,
  moves?: Moves,
): Promise<ArrayBuffer> {
  const parts = await fileParts(file);
  const opened = snapshotFromFile(parts);
  for (const sheet of parts.workbook.sheets)
    if (moves && sheet.hasCells) movedObjects(parts, sheet, moves);
  const snapshot = book.snapshot();
  const dataOf = (id: string) => snapshot.sheets[id] as IWorksheetData;
  const dynamicArray = () => dynamicArrayNumber(parts.file, parts.workbook.path);
  const sheets = snapshot.sheetOrder.map((id) => sheetFor(parts, id, dataOf(id)));
  for (const { id, part } of sheets) {
    const from = listedFor(parts, id, dataOf(id));
    const own = from && (opened.sheets[from.id] as IWorksheetData);
    const number = from ? numberOf(from) : 0;
    const root = parts.file.tree(part)!;
    const source = sheetSourceOf(book, snapshot, id, parts, dynamicArray);
    sheetToFile(root, own, dataOf(id), source);
    await protectionToFile(root, own, dataOf(id));
    sheetObjectsToFile(parts, { part, root, number }, own, dataOf(id), book);
  }
  renamedSheets(parts, sheets);
  await workbookToFile(parts, book, sheets);
  const custom = book.metadata.workbook();
  settingsToFile(parts.file, parts.workbook.path, custom["settings"] as Record<string, unknown>);
  customXmlToFile(
    parts.file,
    parts.workbook.path,
    (custom["customXmlParts"] ?? []) as CustomXmlPart[],
  );
  stripForXlsx(parts);
  return parts.file.write();
}

/** The part for a sheet: its own, a copy of the one it was copied from, or a new one. */
function sheetFor({ file, workbook }: FileParts, id: string, data: IWorksheetData): WrittenSheet {
  const listed = workbook.sheets.find((sheet) => sheet.id === id);
  if (listed) return { id, name: data.name, part: listed.part, data, listed };
  const part = file.freeName("xl/worksheets/sheet");
  file.put(part, templateOf(file, data), `${contentTypes}.worksheet+xml`);
  file.relate(workbook.path, `${relationTypes}/worksheet`, part);
  return { id, name: data.name, part, data, listed: undefined };
}

/** The sheet of the file from whose part this one is written: its own, or that which it is a copy of. */
const listedFor = ({ workbook }: FileParts, id: string, data: IWorksheetData) =>
  workbook.sheets.find((sheet) => sheet.id === id) ??
  workbook.sheets.find((sheet) => sheet.part === data.custom?.["part"]);

async function protectionToFile(
  root: XmlNode,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
): Promise<void> {
  const of = (sheet: IWorksheetData | undefined) =>
    sheet?.custom?.["protection"] as StoredProtection | undefined;
  const kept = of(data);
  if (JSON.stringify(of(opened)) === JSON.stringify(kept)) return;
  const lock = sheetPartOf(root, "sheetProtection");
  if (kept) lock.attributes = await sheetProtectionToFile(kept);
  else removeChild(root, lock);
}
