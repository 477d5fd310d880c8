import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** How many texts of a document's appendices were compared; typed averages, which are only laid out, apart. */
export interface AppendixCounts {
  tables: number;
  cells: number;
  averages: number;
}

/** Leaves the counts of a document for tools/figures.mjs. */
export function writeAppendixCounts(document: string, counts: AppendixCounts): void {
  const folder = resolve(__dirname, "../../../build/reports/appendices");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${document}.json`), JSON.stringify({ document, ...counts }));
}
