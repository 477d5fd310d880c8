import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CellCount } from "./comparedTable";

/** Leaves the counts of a document for tools/figures.mjs. */
export function writeCellCounts(document: string, counts: readonly CellCount[]): void {
  const folder = resolve(__dirname, "../../build/reports/cases");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${document}.json`), JSON.stringify({ document, counts }));
}
