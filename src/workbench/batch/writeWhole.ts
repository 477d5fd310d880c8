import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: what stood there before stays until all is written. Throws. */
export function writeWhole(file: string, data: Uint8Array | string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, data);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
