// npm run preview [-- in.xlsx [folder [form.json]]]: the appendices of a workbook as they are printed,
// as a PDF and one picture for each page. Needs LibreOffice and poppler-utils.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { onlyAppendices } from "./print/onlyAppendices.mjs";
import { printToPdf, textOfPages } from "./print/printedPages.mjs";

const [from = "assets/samples/khanh-hoa-2020.xlsx", folder = "build/preview", given] =
  process.argv.slice(2);
const name = basename(from, ".xlsx");
const ofSample = `tools/preview/${name}.json`;
const form = given ?? (existsSync(ofSample) ? ofSample : undefined);
mkdirSync(folder, { recursive: true });
const xlsx = join(folder, `${name}.xlsx`);
const report = join(folder, `${name}.json`);

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

const options = ["--json", report, ...(form === undefined ? [] : ["--form", form])];
run(process.execPath, ["tools/batch.mjs", "appendix", from, xlsx, ...options]);
const { sheets } = JSON.parse(readFileSync(report, "utf8"));
await onlyAppendices(xlsx, sheets.map((sheet) => sheet.name)); // prettier-ignore
const pdf = printToPdf(xlsx, folder);
run("pdftoppm", ["-r", "70", "-png", pdf, join(folder, name)]);
console.log(`${pdf}: ${sheets.length} sheets on ${textOfPages(pdf).length} pages`);
