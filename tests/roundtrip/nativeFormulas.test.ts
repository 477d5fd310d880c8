import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/workbench/model/CellValue";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import { formulaSheet, sampleFormulas } from "../functions/inCells/sampleFormulas";
import { batchLine } from "../workbench/batch/batchLine";
import { partsOf } from "../workbench/xlsx/SavedBook";
import { computedByLibreOffice } from "./computedByLibreOffice";

jest.setTimeout(240_000); // two command lines and two runs of LibreOffice a sample

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "egi-native-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The cells of a workbook as LibreOffice computes and saves them. */
async function byLibreOffice(file: Uint8Array, sheet: string, address: string) {
  const computed = await computedByLibreOffice(file, folder);
  const workbench = await openWorkbench({ xlsx: computed });
  const text = JSON.stringify(await partsOf(computed.slice().buffer));
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

/**
 * Beside them the same scores as text, what is read out of it, a scale of the sheet's own, and the
 * ranks 1, 1, 2 of rounded ratios. Blank lines stay blank.
 */
function typeTexts(workbench: Workbench, count: number): void {
  const type = (letter: string, cell: (row: number) => CellValue) =>
    workbench.enter(
      formulaSheet,
      `${letter}1`,
      Array.from({ length: count }, (_, at) => [cell(at + 1)]),
    );
  const numbers = workbench.values(formulaSheet, `B1:C${count}`);
  const isScored = (row: number) => numbers[row - 1]!.every((cell) => typeof cell === "number");
  const ofScored = (cell: (row: number) => CellValue) => (row: number) =>
    isScored(row) ? cell(row) : "";
  type("H", ofScored((row) => `'${numbers[row - 1]!.join("/").replaceAll(".", ",")}`)); // prettier-ignore
  type("I", (row) => `=EGI.RATIO(H${row})`);
  type("J", (row) => `=EGI.PARSE(H${row})`);
  type("K", (row) => `=EGI.PARSE(H${row};"toi-da")`);
  type("L", (row) => `=EGI.TIER(H${row};$R$1:$S$3)`);
  type("M", ofScored((row) => `=EGI.GAP(B${row};C${row};$R$1:$S$3)`)); // prettier-ignore
  type("N", (row) => `=EGI.RANK(I${row};$I$1:$I$${count};"day";0)`);
  workbench.enter(formulaSheet, "R1", [[0.8, "Tốt"], [0.65, "Khá"], [0, "Chưa đạt"]]); // prettier-ignore
}

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
    typeTexts(workbench, Math.min(lines.length, 15)); // every cell of them looks at the others
    await workbench.settle();
    const address = `D1:N${lines.length}`;
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
