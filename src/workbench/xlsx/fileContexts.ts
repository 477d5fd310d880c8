import type { Workbook } from "exceljs";
import type { Theme } from "./colours";

/** What reading a file found out that ExcelJS has no place for. */
export interface FileContext {
  theme: Theme;
  /** The ids that its worksheets have in the workbook, by ExcelJS's number. */
  sheetIds: Map<number, string>;
}

/** By the file as ExcelJS holds it; kept from opening to every saving. */
export const fileContexts = new WeakMap<Workbook, FileContext>();
