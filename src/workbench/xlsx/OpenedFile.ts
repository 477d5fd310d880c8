import type { IWorkbookData } from "@univerjs/core";

/** A file that was read: the workbook for Univer, and the bytes to write it over when it is saved. */
export interface OpenedFile {
  snapshot: IWorkbookData;
  file: ArrayBuffer;
}
