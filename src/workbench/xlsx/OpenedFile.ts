import type { IWorkbookData } from "@univerjs/core";
import type { Workbook } from "exceljs";

/** A file that was read: the workbook for Univer, and the file to write it over when it is saved. */
export interface OpenedFile {
  snapshot: IWorkbookData;
  file: Workbook;
  /** What cannot be kept when it is saved, in sentences for a person. */
  losses?: readonly string[];
}
