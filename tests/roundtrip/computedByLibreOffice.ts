import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { partsOf, withParts } from "../workbench/xlsx/SavedBook";

/** The file without the results that it keeps of its formulas, so that whoever opens it must compute them. */
async function withoutResults(file: Uint8Array): Promise<Uint8Array> {
  const data = file.slice().buffer;
  const parts = await partsOf(data);
  const sheets = Object.entries(parts).filter(([name]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  );
  const emptied = sheets.map(([name, text]): [string, string] => [
    name,
    text.replaceAll(/(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"),
  ]);
  return new Uint8Array(await withParts(data, Object.fromEntries(emptied)));
}

/** What LibreOffice makes of a workbook: opened, computed and saved by it, in this folder. */
export async function computedByLibreOffice(file: Uint8Array, folder: string): Promise<Uint8Array> {
  const from = join(folder, "bare.xlsx");
  writeFileSync(from, await withoutResults(file));
  const out = join(folder, "computed");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, from];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return new Uint8Array(readFileSync(join(out, "bare.xlsx")));
}
