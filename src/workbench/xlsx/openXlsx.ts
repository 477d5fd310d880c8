import { fileParts } from "./FileParts";
import { lossesOf } from "./lossesOf";
import type { OpenedFile } from "./OpenedFile";
import type { SheetObjects } from "./sheetObjects";
import { snapshotFromFile } from "./snapshotFromFile";

/**
 * Reads an .xlsx file. What the workbook has no place for stays in the file's bytes, over which it
 * is saved.
 *
 * @throws when the data is no .xlsx file
 */
export async function openXlsx(data: ArrayBuffer): Promise<OpenedFile> {
  const parts = await fileParts(data);
  const snapshot = snapshotFromFile(parts);
  const objectsOf = (sheet: string) => (snapshot.sheets[sheet]?.custom ?? {}) as SheetObjects;
  return { snapshot, file: data, losses: lossesOf(parts, objectsOf) };
}
