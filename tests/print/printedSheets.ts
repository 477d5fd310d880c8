import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSheets } from "../../src/excel/writeSheets";
import type { Sheet } from "../../src/sheet/Sheet";
import { openWorkbench } from "../../src/workbench/node/openWorkbench";
import { textOfPages, printToPdf } from "../../tools/print/printedPages.mjs";

/** The text of every page of these sheets, drawn on the emulated Excel, saved, and printed by LibreOffice. */
export async function printedSheets(sheets: readonly Sheet[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "egi-sheets-"));
  try {
    const workbench = await openWorkbench({});
    await workbench.run((context) => writeSheets(context, sheets));
    const xlsx = join(folder, "sheets.xlsx");
    writeFileSync(xlsx, await workbench.save());
    workbench.close();
    return textOfPages(printToPdf(xlsx, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
