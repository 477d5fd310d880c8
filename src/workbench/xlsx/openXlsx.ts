import { fileParts } from "./FileParts";
import type { OpenedFile } from "./OpenedFile";
import { snapshotFromFile } from "./snapshotFromFile";

/**
 * Reads an .xlsx file. What the workbook has no place for stays in the file's bytes, over which it
 * is saved.
 *
 * @throws when the data is no .xlsx file
 */
export async function openXlsx(data: ArrayBuffer): Promise<OpenedFile> {
  return { snapshot: snapshotFromFile(await fileParts(data)), file: data };
}
