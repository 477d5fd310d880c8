import { parseChoices } from "../../src/reading/parseChoices";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { noChoices, type ReadingChoices } from "../../src/reading/ReadingChoices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import { departments, head, line, sheetOf } from "./committeeSheet";

const said: ReadingChoices = {
  columns: [
    { sheet: "Sở", column: "D", heading: "Cán bộ", means: { is: "criterion", id: "staff" } },
  ],
  sheets: [{ sheet: "Nháp", block: "none" }],
  tables: [
    { table: { sheet: "Sở", title: "SỞ, BAN, NGÀNH", nth: 1 }, block: "department", mark: "," },
  ],
  decimalMarks: [{ sheet: "Sở", mark: "." }],
  dateOrder: "monthFirst",
  units: [{ name: "Ba Cạm Bắc", unit: "Ba Cụm Bắc" }],
  penalties: [{ sheet: "Sở", unit: "Sở Y tế", note: "-100 (nộp trễ)", counts: true }],
};

test("what a person said survives the workbook as text", () => {
  expect(parseChoices(JSON.stringify(said))).toEqual(said);
  expect(parseChoices(undefined)).toEqual(noChoices);
  expect(parseChoices("")).toEqual(noChoices);
});

test.each([
  "{",
  "[]",
  "7",
  JSON.stringify({ ...said, dateOrder: "later" }),
  JSON.stringify({ ...said, columns: [{ ...said.columns[0], means: { is: "criterion" } }] }),
  JSON.stringify({ ...said, sheets: "none" }),
])("what we did not write is not used: %s", (text) => {
  expect(parseChoices(text)).toBeUndefined();
});

test("a column that a person named is read, also where it has moved", () => {
  const column = { ...noChoices, columns: said.columns };
  expect(readScoreTables([departments({ D2: "Cán bộ" })], khanhHoa2020, column).problems).toEqual(
    [],
  );
  const moved = [...head.map((row) => [...row]), line(1, "Sở Tài chính")].map((row, at) => [
    at === 1 ? "Mã" : "",
    ...row,
  ]);
  moved[1]![4] = "Cán bộ";
  const { tables, problems } = readScoreTables([sheetOf("Sở", moved)], khanhHoa2020, column);
  expect(problems).toEqual([]);
  expect(tables[0]!.table.entries[0]!.scores.staff).toBe(550000);
  expect(tables[0]!.columns.find(({ letters }) => letters === "E")).toMatchObject({
    meaning: { is: "criterion", id: "staff" },
    certainty: "chosen",
  });
});

test("a column that a person said to leave out is left out without a word", () => {
  const choices: ReadingChoices = {
    ...noChoices,
    columns: [{ sheet: "Sở", column: "M", heading: "Điểm thưởng", means: { is: "ignored" } }],
  };
  const sheet = departments({ M1: "Điểm thưởng", M3: 20 });
  expect(readScoreTables([sheet], khanhHoa2020, choices).problems).toEqual([]);
});

test("a column that a person named that of the parents is, whatever its heading", () => {
  const sheet = sheetOf("Cấp xã", [
    ["Cụm", "Xã, phường, thị trấn", "Mức độ đạt được", "Điều kiện sẵn sàng"],
    ["Cam Lâm", "Xã Suối Cát", 45.5, 25],
  ]);
  const choices: ReadingChoices = {
    ...noChoices,
    columns: [{ sheet: "Cấp xã", column: "A", heading: "Cụm", means: { is: "parent" } }],
  };
  const kept = parseChoices(JSON.stringify(choices));
  const { tables, problems } = readScoreTables([sheet], khanhHoaEgov2020, kept);
  expect(problems).toEqual([]);
  expect(tables[0]!.table.entries[0]).toMatchObject({ unit: "Xã Suối Cát", parent: "Cam Lâm" });
});

test("a sheet that a person said holds no table is no table; its block is then free", () => {
  const draft = { ...departments(), name: "Nháp" };
  const { tables, problems, sheetsLeftOut } = readScoreTables(
    [draft, departments()],
    khanhHoa2020,
    { ...noChoices, sheets: said.sheets },
  );
  expect(problems).toEqual([]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Sở"]);
  expect(sheetsLeftOut).toEqual(["Nháp"]);
});

test("the block that a person named for a sheet is the one its table is of", () => {
  const sheet = { ...departments({ B1: "Đơn vị" }), name: "Sheet1" };
  const choices = { ...noChoices, sheets: [{ sheet: "Sheet1", block: "department" }] };
  expect(readScoreTables([sheet], khanhHoa2020, choices)).toMatchObject({
    tables: [{ table: { block: "department" } }],
    problems: [],
  });
});
