import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { type Facts, factsOf, makeBooks } from "../../tools/fixtures/books.mjs";
import { TestBook } from "../workbench/TestBook";
import { differences } from "./differences";

let folder: string;
let before: Record<string, Facts>;
let after: Record<string, Facts>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "egi-round-trip-"));
  const made = join(folder, "made");
  const saved = join(folder, "saved");
  mkdirSync(made);
  mkdirSync(saved);
  const names = makeBooks(made);
  for (const name of names) {
    const { snapshot, file } = await openXlsx(
      new Uint8Array(readFileSync(join(made, name))).buffer,
    );
    const { book } = new TestBook(snapshot);
    await book.calculation.settled();
    writeFileSync(join(saved, name), new Uint8Array(await saveXlsx(book, file)));
    book.dispose();
  }
  before = factsOf(names.map((name) => join(made, name)));
  after = factsOf(names.map((name) => join(saved, name)));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** openpyxl writes formulas without results: the saved file has them. */
const computed = (sheet: string, results: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(results).map(
    ([cell, result]) =>
      `of › ${sheet} › cells › ${cell} › result: null → ${JSON.stringify(result)}`,
  );
const ratios = { D2: 0.605, D3: 0.6575, D4: 0.71, D5: 0.7625 }; // 60,5 … 76,25 of 100

/** Everything that differs between a workbook and the same opened and saved, as openpyxl reads both. */
const known: Readonly<Record<string, readonly string[]>> = {
  "exceljs-committee.xlsx": [],
  "exceljs-shared.xlsx": [],
  "libreoffice-charts.xlsx": [],
  "libreoffice-objects.xlsx": [],
  "libreoffice-printing.xlsx": [],
  "libreoffice-styles.xlsx": [],
  "openpyxl-charts.xlsx": computed("Biểu đồ", ratios),
  "openpyxl-objects.xlsx": computed("Đối tượng", ratios),
  "openpyxl-printing.xlsx": computed("Ủy ban 'A' tỉnh", ratios),
  "openpyxl-references.xlsx": [
    ...computed("Sở, ban, ngành", ratios),
    ...computed("Tổng 'hợp' & báo cáo", { A1: 60.5, A2: 273.5, A3: 76.25 }),
  ],
  "openpyxl-styles.xlsx": computed("Định dạng", ratios),
  "openpyxl-values.xlsx": computed("Giá trị", { D1: "#DIV/0!", D2: "có", D6: 0.09999985 }),
  "xlsxwriter-charts.xlsx": [],
  "xlsxwriter-dates-1904.xlsx": [],
  "xlsxwriter-formulas.xlsx": [],
  "xlsxwriter-objects.xlsx": [],
  "xlsxwriter-printing.xlsx": [],
};

test.each(Object.keys(known))("%s is the same after opening and saving", (name) => {
  expect(differences(before[name], after[name])).toEqual(known[name]);
});

test("every workbook that was made is compared, and none is empty", () => {
  expect(Object.keys(before)).toEqual(Object.keys(known));
  for (const facts of Object.values(before))
    expect(JSON.stringify(facts["of"])).toContain('"result":'); // a cell was read
});

test("a difference would be seen: a cell, its style and a print setting that were changed", () => {
  const name = "openpyxl-printing.xlsx";
  const changed = structuredClone(after[name]!) as {
    of: Record<string, { cells: Record<string, object>; "print titles": unknown }>;
  };
  const sheet = changed.of["Ủy ban 'A' tỉnh"]!;
  Object.assign(sheet.cells["A1"]!, { value: "khác", format: "0" });
  sheet["print titles"] = [null, null];
  expect(differences(after[name], changed)).toHaveLength(3);
});
