import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { remember } from "../../src/excel/remembered";
import type { Sheet } from "../../src/sheet/Sheet";
import { openWorkbench } from "../../src/workbench/node/openWorkbench";
import { fontsOf, type PrintedWord, printToPdf, wordsOfPages } from "../../tools/print/printedPages.mjs"; // prettier-ignore
import { PlainWorkbook } from "../actions/plainWorkbook";
import { cellsOf } from "../reading/cellsOf";

/** The appendices of a sample: as composed, as saved, as printed. */
export interface PressedSample {
  /** As composed by the same action without Excel. */
  sheets: readonly Sheet[];
  /** The workbook after the press, its own sheets hidden: those are not printed. */
  xlsx: Uint8Array;
  pages: readonly (readonly PrintedWord[])[];
  fonts: readonly string[];
}

/** Presses Tạo phụ lục on a sample that remembers its document's form, saves, and prints by LibreOffice. */
export async function pressedSample(id: string): Promise<PressedSample> {
  const sample = `assets/samples/${id}.xlsx`;
  const form = readFileSync(`tools/preview/${id}.json`, "utf8");
  const plain = new PlainWorkbook(await cellsOf(sample));
  plain.settings.set("the-thuc", form);
  await produceAppendices(plain);
  const [sheets = []] = plain.written;

  const workbench = await openWorkbench({ xlsx: new Uint8Array(readFileSync(sample)) });
  await workbench.run((context) => remember(context, "the-thuc", form));
  const committees = workbench.book.sheets.ids();
  await workbench.press("taoPhuLuc");
  for (const each of committees) workbench.book.sheets.setVisibility(each, "Hidden");
  const xlsx = await workbench.save();
  workbench.close();

  const folder = mkdtempSync(join(tmpdir(), "egi-pressed-"));
  try {
    const file = join(folder, `${id}.xlsx`);
    writeFileSync(file, xlsx);
    const pdf = printToPdf(file, folder);
    return { sheets, xlsx, pages: wordsOfPages(pdf), fonts: fontsOf(pdf) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
