// npm run picture: the README's picture of a finished appendix, printed from the sample.
// Needs LibreOffice and poppler-utils.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { printToPdf, textOfPages } from "./print/printedPages.mjs";

mkdirSync("build", { recursive: true });
const folder = mkdtempSync("build/picture-");
const xlsx = join(folder, "phu-luc.xlsx");

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** Hides the committee's own sheets: hidden sheets are not printed, and pages count from the first appendix. */
async function onlyAppendices(file) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const book = await zip.file("xl/workbook.xml").async("string");
  zip.file(
    "xl/workbook.xml",
    book.replace(/(<sheet [^>]*name="(?!PL )[^"]*" state=")visible"/g, '$1hidden"'),
  );
  writeFileSync(file, await zip.generateAsync({ type: "nodebuffer" }));
}

try {
  run(process.execPath, [
    "tools/batch.mjs",
    "appendix",
    "assets/samples/khanh-hoa-2020.xlsx",
    xlsx,
  ]);
  await onlyAppendices(xlsx);
  const pdf = printToPdf(xlsx, folder);
  const page = 1 + textOfPages(pdf).findIndex((text) => /103,5%/.test(text));
  run(
    "pdftoppm",
    ["-r", "90", "-png", "-singlefile", "-f", page, "-l", page, pdf, join(folder, "p")].map(String),
  );
  renameSync(join(folder, "p.png"), "docs/phu-luc.png");
  console.log(`docs/phu-luc.png: page ${page} of ${textOfPages(pdf).length}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
