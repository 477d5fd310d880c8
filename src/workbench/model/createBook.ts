import { generateRandomId, type IWorkbookData, LocaleType } from "@univerjs/core";
import "@univerjs/sheets/facade";
import type { FunctionCalls } from "../calls/FunctionCalls";
import { blankSheet } from "./blankSheet";
import { Book } from "./Book";
import type { UniverParts } from "./Univer";

/**
 * Opens a workbook in Univer: a snapshot, or an empty one with a single sheet "Sheet1". The sheet that
 * the snapshot names under "activeSheet" in its metadata comes to the front.
 */
export function createBook(
  parts: UniverParts,
  functions: FunctionCalls,
  snapshot?: IWorkbookData,
): Book {
  // Univer keeps what it parsed for all its instances, by unit id and formula, with the functions of
  // the first: with an id of its own no workbook calls another's functions.
  const id = `book-${generateRandomId(12)}`;
  const data: IWorkbookData = snapshot ?? {
    id,
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: { sheet1: blankSheet("sheet1", "Sheet1") },
  };
  const workbook = parts.api.createWorkbook({ ...data, id });
  const book = new Book(parts, workbook, functions);
  const active = data.custom?.["activeSheet"] as string | undefined;
  if (active !== undefined && book.sheets.visibility(active) === "Visible")
    book.sheets.activate(active);
  return book;
}
