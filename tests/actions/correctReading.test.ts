import { correctReading, corrected } from "../../src/actions/correctReading";
import { check } from "../../src/actions/check";
import { noChoices } from "../../src/reading/ReadingChoices";
import { departments, head, line, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const department = { sheet: "Sở", title: "Sở, ban, ngành", nth: 1 };

test("what was understood is told: of the block and of every column from what", async () => {
  const workbook = new PlainWorkbook([departments({ G2: "Nhóm V", M3: "x" }), naming]);
  const [table] = (await check(workbook)).tables;
  expect(table!.read.name).toMatchObject(department);
  expect(table!.read.blockFrom).toEqual({
    from: "unitHeading",
    at: { sheet: "Sở", cell: "B1" },
    text: "Sở, ban, ngành",
  });
  const columns = new Map(table!.read.columns.map((each) => [each.letters, each]));
  expect(columns.get("C")).toMatchObject({ certainty: "certain", from: "words" });
  expect(columns.get("G")).toMatchObject({
    heading: "Nhóm V",
    meaning: { is: "criterion", id: "web" },
    certainty: "likely",
    from: "number",
  });
  expect(columns.get("M")).toEqual({ at: { sheet: "Sở", cell: "M1" }, letters: "M", heading: "" });
});

test("a column of which nothing was asked is corrected, and the other that says so too is not read", async () => {
  const workbook = new PlainWorkbook([departments({ M2: "Trang web (phúc tra)", M3: 70 }), naming]);
  const means = { is: "criterion", id: "web" } as const;
  const at = { sheet: "Sở", cell: "M2" };
  await correctReading(workbook, [
    { is: "column", table: department, at, heading: "Trang web (phúc tra)", means },
  ]);
  const { tables } = await check(workbook);
  expect(tables[0]!.read.table.entries[0]!.scores.web).toBe(700000);
  const columns = new Map(tables[0]!.read.columns.map((each) => [each.letters, each]));
  expect(columns.get("M")).toMatchObject({ meaning: means, certainty: "chosen", from: "choice" });
  const left = columns.get("G")!;
  expect(left).toMatchObject({ meaning: { is: "ignored" }, from: "replaced" });
  expect(left).not.toHaveProperty("choice"); // nothing of its own to take back
});

test("a choice for one of several columns with the same words is of that one alone", async () => {
  const workbook = new PlainWorkbook([
    departments({ M2: "Khác", N2: "Khác", M3: 1, N3: 2 }),
    naming,
  ]);
  const at = { sheet: "Sở", cell: "N2" };
  await correctReading(workbook, [
    { is: "column", table: department, at, heading: "Khác", means: { is: "ignored" } },
  ]);
  const { problems } = await check(workbook);
  expect(problems.filter(({ kind }) => kind === "unknownColumn")).toMatchObject([
    { at: { sheet: "Sở", cell: "M2" } },
  ]);
});

/** Two tables of departments below each other, each under its title. */
const twoTables = () =>
  sheetOf("Điểm", [
    ["I. CÁC SỞ, BAN, NGÀNH"],
    ...head.map((row) => row.map((text) => (text === "Sở, ban, ngành" ? "Đơn vị" : text))),
    line(1, "Sở Tài chính"),
    [],
    ["II. CÁC PHÒNG"],
    ...head.map((row) => row.map((text) => (text === "Sở, ban, ngành" ? "Đơn vị" : text))),
    [1, "Phòng Tài chính", "59,5", 55, 550, 120, 90, 85, 0, "", "", 1000],
  ]);

test("block and decimal mark of one table of several on a sheet are corrected and taken back", async () => {
  const workbook = new PlainWorkbook([twoTables(), naming]);
  const table = { sheet: "Điểm", title: "II. CÁC PHÒNG", nth: 1 };
  await correctReading(workbook, [
    { is: "block", table, block: "serviceUnit" },
    { is: "mark", table, mark: "." },
  ]);
  const after = (await check(workbook)).tables.map(({ read }) => read);
  expect(
    after.map(({ table: { block }, blockFrom, decimalMark }) => [
      block,
      blockFrom.from,
      decimalMark.from,
    ]),
  ).toEqual([
    // prettier-ignore
    ["department", "title", "regulation"],
    ["serviceUnit", "choice", "choice"],
  ]);
  await correctReading(workbook, [
    { is: "block", table },
    { is: "mark", table },
  ]);
  const { choices, tables } = await check(workbook);
  expect(choices).toEqual(noChoices);
  expect(tables.map(({ block }) => block.id)).toEqual(["department"]);
});

test("a correction holds where rows were inserted above the table", async () => {
  const workbook = new PlainWorkbook([twoTables(), naming]);
  const table = { sheet: "Điểm", title: "II. CÁC PHÒNG", nth: 1 };
  await correctReading(workbook, [{ is: "block", table, block: "serviceUnit" }]);
  const moved = twoTables();
  const values = [["BẢNG ĐIỂM", ...moved.values[0]!.slice(1)], ...moved.values];
  workbook.retype([{ ...moved, values, formats: [moved.formats[0]!, ...moved.formats] }, naming]);
  const { tables } = await check(workbook);
  expect(tables.map(({ block }) => block.id)).toEqual(["department", "serviceUnit"]);
});

test("what a person says is no table is left out, still told, and can be taken back", async () => {
  const workbook = new PlainWorkbook([departments(), naming]);
  await correctReading(workbook, [{ is: "block", table: department, block: "none" }]);
  const left = await check(workbook);
  expect(left.tables).toEqual([]);
  expect(left.unused).toMatchObject([{ why: "noTable", name: department, area: "A1:L4" }]);
  await correctReading(workbook, [{ is: "block", table: department }]);
  expect((await check(workbook)).tables).toHaveLength(1);
});

test("a sheet is left out and taken in again", () => {
  const out = corrected(noChoices, { is: "sheet", sheet: "Nháp", isLeftOut: true });
  expect(out.sheets).toEqual([{ sheet: "Nháp", block: "none" }]);
  expect(corrected(out, { is: "sheet", sheet: "Nháp", isLeftOut: false })).toEqual(noChoices);
});
