import { answerQuestion } from "../../src/actions/answerQuestion";
import { check } from "../../src/actions/check";
import { correctReading } from "../../src/actions/correctReading";
import { understoodTable } from "../../src/actions/understoodTable";
import { noChoices } from "../../src/reading/ReadingChoices";
import type { CellValue } from "../../src/sheet/SheetCells";
import { groupHead, groupLine, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const district = (last: number): CellValue[] => [1, "Huyện Cam Lâm", 200, 89, 440, 80, 40, last];
const workbookOf = (...rows: CellValue[][]) => new PlainWorkbook([sheetOf("Điểm", rows), naming]);
const entriesOf = async (workbook: PlainWorkbook) =>
  (await check(workbook)).tables.map(({ read }) => read.table.entries[0]!);

/** Two tables of one sheet, each with a column "Điểm khác" at I. */
const twoOthers = () => [
  [...groupHead("Sở, ban, ngành"), "Điểm khác"],
  [...groupLine(1, "Sở Tài chính"), 20],
  [],
  [...groupHead("UBND cấp huyện"), "Điểm khác"],
  [...district(90), 5],
];

const asked = async (workbook: PlainWorkbook, cell: string) =>
  (await check(workbook)).problems.find(
    (each) =>
      (each.kind === "unknownColumn" || each.kind === "openNumber") && each.at.cell === cell,
  )!;

test("what a column means in one table is not said of the column of the same words in the other", async () => {
  const workbook = workbookOf(...twoOthers());
  await answerQuestion(workbook, await asked(workbook, "I1"), {
    is: "column",
    means: { is: "bonus" },
  });
  expect((await entriesOf(workbook)).map(({ bonus }) => bonus)).toEqual([200_000, 0]);
  expect(await asked(workbook, "I4")).toMatchObject({ kind: "unknownColumn" });
});

test("each of two such columns keeps its own answer, whichever was given last", async () => {
  const workbook = workbookOf(...twoOthers());
  await answerQuestion(workbook, await asked(workbook, "I1"), {
    is: "column",
    means: { is: "bonus" },
  });
  await answerQuestion(workbook, await asked(workbook, "I4"), { is: "column", means: { is: "ignored" } }); // prettier-ignore
  expect((await entriesOf(workbook)).map(({ bonus }) => bonus)).toEqual([200_000, 0]);
  expect((await check(workbook)).problems).toEqual([]);
});

test("a column without words that was chosen in one table leaves the named column of the other alone", async () => {
  const heads = groupHead("Sở, ban, ngành").slice(0, 7);
  const workbook = workbookOf(
    [...heads, ""],
    groupLine(1, "Sở Tài chính"),
    [],
    [...groupHead("UBND cấp huyện").slice(0, 7), "", "An toàn thông tin số"],
    [...district(77), 90],
  );
  const means = { is: "criterion", id: "security" } as const;
  await answerQuestion(workbook, await asked(workbook, "H1"), { is: "column", means });
  expect((await entriesOf(workbook)).map(({ scores }) => scores.security)).toEqual([
    850_000, 900_000,
  ]);
});

test("a correction of a column that has moved since is taken back", async () => {
  const rows = twoOthers().slice(0, 2);
  const workbook = workbookOf(...rows);
  await answerQuestion(workbook, await asked(workbook, "I1"), {
    is: "column",
    means: { is: "bonus" },
  });
  workbook.retype([
    sheetOf(
      "Điểm",
      rows.map((row, at) => [at === 0 ? "Mã" : "", ...row]),
    ),
    naming,
  ]);
  const [table] = (await check(workbook)).tables;
  const column = table!.read.columns.find(({ letters }) => letters === "J")!;
  expect(column).toMatchObject({ meaning: { is: "bonus" }, from: "choice" });
  await correctReading(workbook, [
    {
      is: "column",
      table: table!.read.name,
      at: column.at,
      heading: column.heading,
      instead: column.choice!,
    },
  ]);
  expect((await check(workbook)).choices).toEqual(noChoices);
});

const twoMarks = () => [
  groupHead("Sở, ban, ngành"),
  [1, "Sở Tài chính", 60, 55, "550.125", 120, 90, 85],
  [],
  groupHead("UBND cấp huyện"),
  [1, "Huyện Cam Lâm", "100,125", 89, 440, 80, 40, "38,5"],
];

test("the decimal mark that is answered for one table leaves the other as it is", async () => {
  const workbook = workbookOf(...twoMarks());
  await answerQuestion(workbook, await asked(workbook, "E2"), { is: "mark", mark: "." });
  const [department, other] = await entriesOf(workbook);
  expect(department!.scores.software).toBe(5_501_250);
  expect(other!.scores).toMatchObject({ infrastructure: 1_001_250, security: 385_000 });
});

test("an answer about the decimal mark counts though another was chosen for the table before", async () => {
  const workbook = workbookOf(groupHead("Sở, ban, ngành"), [
    1,
    "Sở Tài chính",
    "57,5",
    "52.5",
    550,
    120,
    90,
    85,
  ]);
  const table = { sheet: "Điểm", title: "Sở, ban, ngành", nth: 1 };
  await correctReading(workbook, [{ is: "mark", table, mark: "." }]);
  const question = (await check(workbook)).problems.find(({ kind }) => kind === "mixedMarks")!;
  await answerQuestion(workbook, question, { is: "mark", mark: "," });
  expect((await check(workbook)).tables[0]!.read.decimalMark).toMatchObject({ mark: "," });
  await correctReading(workbook, [{ is: "mark", table }]);
  expect((await check(workbook)).choices).toEqual(noChoices);
});

/** A table whose lines are headed by blocks. */
const underLines = () => [
  groupHead("Tên đơn vị"),
  ["I", "Các sở, ban, ngành"],
  groupLine(1, "Sở Tài chính"),
  ["II", "UBND cấp huyện"],
  groupLine(1, "Ban Quản lý Khu kinh tế"),
];

test("a part that was said to be of the block above is shown as a part of that table, and can be taken back", async () => {
  const workbook = workbookOf(...underLines());
  const table = { sheet: "Điểm", title: "II UBND cấp huyện", nth: 1 };
  await correctReading(workbook, [{ is: "block", table, block: "department" }]);
  const after = await check(workbook);
  expect(after.tables.map(({ block, units }) => [block.id, units])).toEqual([["department", 2]]);
  expect(after.problems).toEqual([]);
  expect(after.tables[0]!.read.furtherParts).toMatchObject([
    { name: table, area: "A1:H5", blockFrom: { from: "choice" } },
  ]);
  expect(understoodTable(after, table)).toMatchObject({ block: "department" });
  await correctReading(workbook, [{ is: "block", table }]);
  expect((await check(workbook)).tables.map(({ block }) => block.id)).toEqual([
    "department",
    "district",
  ]);
});

test("a second part with a title of its own is shown with its own columns", async () => {
  const head = groupHead("Sở, ban, ngành");
  const workbook = workbookOf(
    head,
    groupLine(1, "Sở Tài chính"),
    [],
    ["Các cơ quan khác"],
    [...head, "Điểm khác"],
    [...groupLine(2, "Sở Y tế"), 20],
  );
  const { tables } = await check(workbook);
  expect(tables.map(({ units }) => units)).toEqual([2]);
  const [part] = tables[0]!.read.furtherParts;
  expect(part).toMatchObject({ name: { title: "Các cơ quan khác" }, area: "A5:I6" });
  expect(part!.columns.at(-1)).toMatchObject({ heading: "Điểm khác" });
  const bonus = { is: "column", means: { is: "bonus" } } as const;
  await answerQuestion(workbook, await asked(workbook, "I5"), bonus);
  expect((await check(workbook)).tables[0]!.read.table.entries.map((each) => each.bonus)).toEqual([
    0, 200_000,
  ]);
});
