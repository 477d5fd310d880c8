import type { IWorkbookData } from "@univerjs/core";
import type { Loss } from "./Loss";

/** A file that was read: the workbook for Univer, and the bytes to write it over when it is saved. */
export interface OpenedFile {
  snapshot: IWorkbookData;
  file: ArrayBuffer;
  /** What saving will not keep, or not as Excel would: to be told before. */
  losses: readonly Loss[];
}
