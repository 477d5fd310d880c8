import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Leaves for tools/figures.mjs how many cells of the appendices of a document were compared. */
export function writeAppendixCounts(document: string, tables: number, cells: number): void {
  const folder = resolve(__dirname, "../../../build/reports/appendices");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${document}.json`), JSON.stringify({ document, tables, cells }));
}
