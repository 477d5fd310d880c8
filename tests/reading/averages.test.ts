import { readAverages } from "../../src/reading/readAverages";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { printedDocument } from "../cases/PrintedDocument";
import { cellsOf } from "./cellsOf";

/** A sheet of cells; numbers in the last column have this format. */
const sheetOf = (rows: readonly (readonly CellValue[])[], format = "General"): SheetCells => ({
  name: "Bình quân",
  row: 0,
  column: 0,
  values: rows.map((row) => [...row]),
  formats: rows.map((row) => row.map((_, at) => (at === row.length - 1 ? format : "General"))),
});

const head = ["TT", "Tiêu chí", "KQ bình quân"];
const table = (...values: CellValue[]) => [
  ["Nhóm tiêu chí 1: Hạ tầng", "", ""],
  head,
  ...values.map((value, at) => [at + 1, `Tỷ lệ ${at + 1}`, value]),
];

test("the averages of the sample of Thanh Hóa are the printed ones, under the printed titles", async () => {
  const { averages, problems } = readAverages(
    await cellsOf("assets/samples/thanh-hoa-2017.xlsx"),
    ".",
  );
  const printed = printedDocument("thanh-hoa-2017").tables.filter(({ kind }) => kind === "average");
  expect(problems).toEqual([]);
  expect(
    averages.map(({ title, lines }) => [
      title,
      lines.map(({ criterion, average }) => [criterion, `${average / 100}%`]),
    ]),
  ).toEqual(
    printed.map(({ title, rows }) => [
      title,
      rows.map(({ unit, cells }) => [unit, cells["KQ bình quân"]!.text]),
    ]),
  );
});

test.each([
  { of: "a number under a percent format", value: 0.965, format: "0.0%" },
  { of: "a number without one", value: 96.5, format: "General" },
  { of: "a text with a comma", value: "96,5%", format: "@" },
  { of: "a text with a point", value: "96.5 %", format: "@" },
])("$of is 96,5 %", ({ value, format }) => {
  const { averages } = readAverages([sheetOf(table(value), format)], ",");
  expect(averages[0]?.lines).toEqual([{ criterion: "Tỷ lệ 1", average: 9650 }]);
});

test.each(["cao", "", "120%", -5, "96,555%", "9/10"])(
  "“%s” is no average, named with its cell",
  (value) => {
    const { problems } = readAverages([sheetOf(table("50%", value))], ",");
    expect(problems).toEqual([
      {
        severity: "error",
        kind: "notAnAverage",
        at: { sheet: "Bình quân", cell: "C4" },
        criterion: "Tỷ lệ 2",
        given: String(value),
      },
    ]);
  },
);

test("a score table, an appendix and the sheet Quy định have none", () => {
  const scores = sheetOf([
    ["TT", "Tên đơn vị", "Tổng điểm"],
    [1, "Sở A", 50],
  ]);
  const ours = { ...sheetOf(table("50%")), appendix: "TC" };
  expect(readAverages([scores, ours], ",")).toEqual({ averages: [], problems: [] });
});
