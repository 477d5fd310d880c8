import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/workbench/model/CellValue";
import { openWorkbench } from "../../src/workbench/node/openWorkbench";
import { formulaSheet, sampleFormulas } from "../functions/inCells/sampleFormulas";
import { batchLine } from "../workbench/batch/batchLine";
import { partsOf, withParts } from "../workbench/xlsx/SavedBook";

jest.setTimeout(240_000); // two command lines and two runs of LibreOffice a sample

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "egi-native-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

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

/** What LibreOffice makes of a workbook: opened, computed, saved by it, and its cells as it saved them. */
async function byLibreOffice(file: Uint8Array, sheet: string, address: string) {
  const from = join(folder, "bare.xlsx");
  writeFileSync(from, await withoutResults(file));
  const out = join(folder, "computed");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, from];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const workbench = await openWorkbench({ xlsx: new Uint8Array(readFileSync(join(out, "bare.xlsx"))) }); // prettier-ignore
  const text = JSON.stringify(await partsOf(readFileSync(join(out, "bare.xlsx")).buffer)); // prettier-ignore
  // As the file has them, before anything here computes.
  const cells = workbench.values(sheet, address);
  workbench.close();
  return { cells, text };
}

/** The cells that differ; LibreOffice keeps 15 significant digits of a number in a file. */
const differing = (
  egi: readonly (readonly CellValue[])[],
  computed: readonly (readonly CellValue[])[],
): unknown[] =>
  egi.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const other = computed[r]![c]!;
      const isAlike =
        typeof value === "number" && typeof other === "number"
          ? Number(value.toPrecision(15)) === Number(other.toPrecision(15)) ||
            Math.abs(value - other) <= 1e-15 * Math.abs(value)
          : value === other;
      return isAlike ? [] : [{ row: r + 1, egi: value, computed: other }];
    }),
  );

test.each([
  "khanh-hoa-2020",
  "khanh-son-2021",
  "khanh-hoa-egov-2020",
  "binh-dinh-2021",
  "thanh-hoa-2017",
])(
  "the native formulas of %s give in LibreOffice what EGI gave, and frozen cells keep it",
  async (name) => {
    const { workbench, lines } = await sampleFormulas(name);
    const address = `D1:F${lines.length}`;
    const egi = workbench.values(formulaSheet, address);
    writeFileSync(join(folder, "egi.xlsx"), await workbench.save());
    workbench.close();
    for (const verb of ["native", "freeze"]) {
      rmSync(join(folder, "computed"), { recursive: true, force: true });
      const { code, stdout } = await batchLine(
        verb,
        join(folder, "egi.xlsx"),
        join(folder, "out.xlsx"),
      );
      const report = JSON.parse(stdout) as {
        problems: { severity: string }[];
        formulas: unknown[];
      };
      expect(report.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(report.formulas.length).toBeGreaterThan(2);
      expect(code).toBe(0);
      const file = new Uint8Array(readFileSync(join(folder, "out.xlsx")));
      const parts = JSON.stringify(await partsOf(file.slice().buffer));
      expect(parts).not.toMatch(/_xldudf|EGI\.[A-Z]+\(/);
      const { cells, text } = await byLibreOffice(file, formulaSheet, address);
      expect(text).not.toContain("#NAME?");
      expect(differing(egi, cells)).toEqual([]);
    }
  },
);
