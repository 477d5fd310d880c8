import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { Workbook, type Worksheet } from "exceljs";
import JSZip from "jszip";
import type { Book } from "../model/Book";
import type { StoredProtection } from "../model/Protection";
import { textCell } from "../model/textCell";
import { officeTheme } from "./colours";
import { namesToFile } from "./definedNames";
import { type FileContext, fileContexts } from "./fileContexts";
import { insertBefore } from "./insertBefore";
import { markDynamicArrays } from "./markDynamicArrays";
import { sheetProtectionToFile, workbookProtectionToFile } from "./protectionInFile";
import { settingsToFile } from "./settingsPart";
import type { SheetSource } from "./SheetSource";
import { sheetToFile } from "./sheetToFile";
import { xmlElement } from "./xml";

/**
 * Writes a workbook as .xlsx, over the file it was opened from when there was one: what the workbook
 * has no place for stays as it was there.
 */
export async function saveXlsx(book: Book, file: Workbook = new Workbook()): Promise<ArrayBuffer> {
  const snapshot = book.snapshot();
  const context = fileContexts.get(file) ?? { theme: officeTheme, sheetIds: new Map() };
  fileContexts.set(file, context);
  const sheets = worksheetsFor(snapshot, file, context);
  for (const [id, sheet] of sheets)
    sheetToFile(sheet, dataOf(snapshot, id), sourceOf(book, snapshot, id, context));
  selectActive(book, file, sheets);
  file.properties.date1904 = false; // dates are written as numbers of the usual calendar
  file.definedNames.model = []; // names are written by hand, with their hidden flag
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await writeBeside(zip, book, snapshot, sheets);
  return zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
}

const dataOf = (snapshot: IWorkbookData, id: string) => snapshot.sheets[id] as IWorksheetData;

/** The worksheets of the file for those of the workbook, in its order: kept, made, renamed or removed. */
function worksheetsFor(
  snapshot: IWorkbookData,
  file: Workbook,
  { sheetIds }: FileContext,
): Map<string, Worksheet> {
  const kept = new Map<string, Worksheet>();
  for (const sheet of [...file.worksheets]) {
    const id = sheetIds.get(sheet.id);
    if (id !== undefined && snapshot.sheets[id]) kept.set(id, sheet);
    else file.removeWorksheet(sheet.id);
  }
  // Two sheets may have changed names with one another.
  for (const sheet of kept.values()) sheet.name = `renamed ${sheet.id}`;
  const sheets = snapshot.sheetOrder.map((id, i): [string, Worksheet] => {
    const { name } = dataOf(snapshot, id);
    const sheet = kept.get(id) ?? file.addWorksheet(name);
    sheet.name = name;
    sheetIds.set(sheet.id, id);
    (sheet as unknown as { orderNo: number }).orderNo = i;
    return [id, sheet];
  });
  return new Map(sheets);
}

function sourceOf(
  book: Book,
  snapshot: IWorkbookData,
  id: string,
  { theme }: FileContext,
): SheetSource {
  return {
    theme,
    style: (key): IStyleData => {
      if (typeof key === "string") return snapshot.styles[key] ?? {};
      return key ?? {};
    },
    spill: (row, column) => book.cells.spill(id, row, column),
    results: (area) => {
      const types = book.cells.valueTypes(id, area);
      return book.cells.values(id, area).map((row, i) =>
        row.map((value, j): ICellData => {
          if (value === "") return {};
          if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
          if (typeof value === "number") return { v: value };
          return types[i]![j] === "Error" ? { v: value } : textCell(value);
        }),
      );
    },
  };
}

function selectActive(book: Book, file: Workbook, sheets: Map<string, Worksheet>): void {
  const active = book.sheets.active();
  const activeTab = [...sheets.keys()].indexOf(active);
  const [view] = (file.views as typeof file.views | null) ?? [];
  const window = { x: 0, y: 0, width: 25_000, height: 15_000, visibility: "visible" as const };
  file.views = [{ ...window, ...view, firstSheet: 0, activeTab }];
  for (const [id, sheet] of sheets)
    for (const sheetView of sheet.views)
      (sheetView as { tabSelected?: boolean }).tabSelected = id === active;
}

/** What ExcelJS does not write, or not rightly. */
async function writeBeside(
  zip: JSZip,
  book: Book,
  snapshot: IWorkbookData,
  sheets: Map<string, Worksheet>,
): Promise<void> {
  for (const [id, sheet] of sheets) {
    const kept = book.metadata.sheet(id)["protection"] as StoredProtection | undefined;
    if (!kept) continue;
    const element = xmlElement("sheetProtection", await sheetProtectionToFile(kept));
    const name = `xl/worksheets/sheet${sheet.id}.xml`;
    const xml = (await zip.file(name)?.async("string")) ?? "";
    zip.file(
      name,
      xml.replace(/<\/sheetData>|<sheetData\/>/, (end) => end + element),
    );
  }
  const lock = book.metadata.workbook()["protection"] as StoredProtection | undefined;
  if (lock) {
    const element = xmlElement("workbookProtection", await workbookProtectionToFile(lock));
    await insertBefore(zip, "xl/workbook.xml", "<bookViews>", element);
  }
  const layouts = [...sheets.keys()].map((id) => ({
    id,
    name: dataOf(snapshot, id).name,
    layout: book.metadata.sheet(id)["pageLayout"] ?? {},
  }));
  await insertBefore(zip, "xl/workbook.xml", "<calcPr", namesToFile(book.names.all(), layouts));
  const settings = book.metadata.workbook()["settings"] as Record<string, unknown> | undefined;
  if (settings && Object.keys(settings).length > 0) await settingsToFile(zip, settings);
  await markDynamicArrays(zip);
}
