import { check } from "../../src/actions/check";
import { readRound } from "../../src/actions/readRound";
import type { CellValue } from "../../src/sheet/SheetCells";
import { sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-egov-2020"]]);

/** A table of one score of communes; a line with words alone is a district. */
const communes = (name: string, score: string, ...lines: (string | [string, number])[]) =>
  sheetOf(name, [
    ["TT", "Xã, phường, thị trấn", score],
    ...lines.map((line, at): CellValue[] =>
      typeof line === "string" ? [`${"I".repeat(at + 1)}. ${line}`] : [at, ...line],
    ),
  ]);

const achieved = communes(
  "Đạt được",
  "Mức độ đạt được",
  "Huyện Cam Lâm",
  ["Xã Suối Cát", 45.5],
  "Huyện Diên Khánh",
  ["Xã Suối Cát", 50.13],
  ["Xã Diên An", 46.66],
);

const scoresOf = async (workbook: PlainWorkbook) =>
  (await readRound(workbook)).tables[0]!.table.entries.map(({ parent, unit, scores }) => [
    parent,
    unit,
    scores.achieved,
    scores.readiness,
  ]);

test("a table of one score finds each of two communes of one name in its district", async () => {
  const readiness = communes(
    "Sẵn sàng",
    "Điều kiện sẵn sàng",
    "UBND huyện Diên Khánh",
    ["Xã Diên An", 22.6],
    ["Xã Suối Cát", 27],
    "HUYỆN CAM LÂM",
    ["Xã Suối Cát", 25],
  );
  const workbook = new PlainWorkbook([achieved, readiness, naming]);
  expect((await readRound(workbook)).problems).toEqual([]);
  expect(await scoresOf(workbook)).toEqual([
    ["Huyện Cam Lâm", "Xã Suối Cát", 455000, 250000],
    ["Huyện Diên Khánh", "Xã Suối Cát", 501300, 270000],
    ["Huyện Diên Khánh", "Xã Diên An", 466600, 226000],
  ]);
});

test("one of them in a table that shows no district is asked about, and given to neither", async () => {
  const readiness = communes("Sẵn sàng", "Điều kiện sẵn sàng", ["Xã Suối Cát", 27], ["Xã Diên An", 22.6]); // prettier-ignore
  const workbook = new PlainWorkbook([achieved, readiness, naming]);
  expect((await readRound(workbook)).problems).toEqual([
    {
      severity: "error",
      kind: "unitUnclear",
      at: { sheet: "Sẵn sàng", cell: "B2" },
      unit: "Xã Suối Cát",
      table: { sheet: "Đạt được", cell: "B1" },
    },
  ]);
  expect((await scoresOf(workbook)).map(([, , , readiness]) => readiness)).toEqual([
    undefined,
    undefined,
    226000,
  ]);
});

test("what is met of a commune is told at its own cell, not at that of the other of its name", async () => {
  const sheet = sheetOf("Cấp xã", [
    ["TT", "Xã, phường, thị trấn", "Mức độ đạt được", "Điều kiện sẵn sàng"],
    ["I. HUYỆN CAM LÂM"],
    [1, "Xã Suối Cát", 45.5, 25],
    ["II. HUYỆN DIÊN KHÁNH"],
    [1, "Xã Suối Cát", 53.5, 27.1], // level I begins somewhere above 53 and at most at 54
  ]);
  const { problems } = await check(new PlainWorkbook([sheet, naming]));
  const tiers = problems.filter(
    (problem) => problem.kind === "finding" && problem.finding.kind === "uncertainTier",
  );
  expect(tiers).toMatchObject([{ at: { sheet: "Cấp xã", cell: "B5" } }]);
});
