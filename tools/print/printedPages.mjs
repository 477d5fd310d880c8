import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice with the regional settings of a Vietnamese office: 103,5 %, not 103.5 %. */
const vietnamese = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * Prints a workbook to PDF by LibreOffice.
 * @param xlsx path of the workbook
 * @param folder where the PDF is put, under the workbook's name
 * @returns path of the PDF
 */
export function printToPdf(xlsx, folder) {
  const profile = mkdtempSync(join(tmpdir(), "egi-print-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), vietnamese);
    run("soffice", [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      xlsx,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, xlsx.replace(/^.*[\\/]/, "").replace(/\.xlsx$/, ".pdf"));
}

/** The text of every page of a PDF, laid out as on the paper. */
export function textOfPages(pdf) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  return pages.slice(0, -1); // a form feed ends the last page too
}

/**
 * The words of every page of a PDF in the order in which they were printed, a cell's one after the
 * other, with their places in points from the top left corner.
 * @returns {{ text: string, left: number, right: number, top: number, bottom: number }[][]}
 */
export function wordsOfPages(pdf) {
  const pages = run("pdftotext", ["-raw", "-bbox", pdf, "-"]).split("<page ").slice(1);
  const word =
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return pages.map((page) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
      text: unescaped(text),
      ...{ left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
    })),
  );
}

const unescaped = (text) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Names of the fonts that a PDF uses. */
export function fontsOf(pdf) {
  const lines = run("pdffonts", [pdf]).trim().split("\n").slice(2);
  return [...new Set(lines.map((line) => line.split(/\s+/)[0].replace(/^[A-Z]{6}\+/, "")))];
}

/** Size of a PDF's first page: "595.304 x 841.89 pts (A4)". */
export function pageSizeOf(pdf) {
  return /^Page size:\s+(.+)$/m.exec(run("pdfinfo", [pdf]))[1];
}
