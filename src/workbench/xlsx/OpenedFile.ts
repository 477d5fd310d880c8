import type { IWorkbookData } from "@univerjs/core";
import type { Workbook } from "exceljs";
import type { Loss } from "./Loss";

/** A file that was read: the workbook for Univer, and the file to write it over when it is saved. */
export interface OpenedFile {
  snapshot: IWorkbookData;
  file: Workbook;
  /** What saving will not keep, or not as Excel would: to be told before. */
  losses?: readonly Loss[];
}
