import { answerQuestion } from "../../src/actions/answerQuestion";
import { answersTo } from "../../src/actions/answersTo";
import { correctReading } from "../../src/actions/correctReading";
import { check } from "../../src/actions/check";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { answerLabel } from "../../src/text/answerText";
import { departments, groupHead, head, line, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const named = (name: string, cells: Record<string, CellValue> = {}) => ({
  ...departments(cells),
  name,
});
const districts = () =>
  sheetOf("Huyện", [groupHead("UBND cấp huyện"), [1, "Huyện Cam Lâm", 200, 89, 440, 80, 40, 90]]);
const read = async (workbook: PlainWorkbook) => {
  const { problems, tables, unused } = await check(workbook);
  return {
    problems,
    kinds: problems.map(({ kind }) => kind),
    sheets: tables.map(({ sheet }) => sheet),
    unused: unused.map(({ sheet, why }) => [sheet, why]),
  };
};

test("of two full tables of a block the person chooses which is used, by one press on either", async () => {
  const workbook = new PlainWorkbook([named("Bản 1"), named("Bản 2", { C3: 50 }), naming]);
  const before = await read(workbook);
  expect(before.kinds).toEqual(["blockTwice"]);
  expect(before.sheets).toEqual(["Bản 1"]);
  const question = before.problems[0]!;
  const answers = answersTo(question, khanhHoa2020);
  expect(answers.map((answer) => answerLabel(answer))).toEqual([
    "Bảng này không phải bảng điểm",
    "Dùng bảng này, bỏ bảng kia",
  ]);
  await answerQuestion(workbook, question, answers[1]!);
  expect(await read(workbook)).toMatchObject({
    problems: [],
    sheets: ["Bản 2"],
    unused: [["Bản 1", "noTable"]],
  });
});

test("where the table that was chosen is deleted, the block is not left out in silence", async () => {
  const workbook = new PlainWorkbook([named("Bản 1"), named("Bản 2"), districts(), naming]);
  const [question] = (await read(workbook)).problems;
  await answerQuestion(workbook, question!, { is: "thisTable" });
  expect((await read(workbook)).problems).toEqual([]);
  workbook.retype([named("Bản 1"), districts(), naming]);
  const { problems, sheets } = await read(workbook);
  expect(sheets).toEqual(["Huyện"]);
  expect(problems).toMatchObject([
    { severity: "warning", kind: "blockLeftOut", at: { sheet: "Bản 1", cell: "B1" } },
  ]);
  const [answer] = answersTo(problems[0]!, khanhHoa2020);
  expect(answerLabel(answer!)).toBe("Sở, ban, ngành");
  await answerQuestion(workbook, problems[0]!, answer!);
  expect(await read(workbook)).toMatchObject({ problems: [], sheets: ["Bản 1", "Huyện"] });
});

test("what was said of an untitled table stays with it when another is put above it", async () => {
  const [upper, lower] = [districts().values, departments().values];
  const below = (...tables: (readonly (readonly CellValue[])[])[]) =>
    sheetOf("Điểm", tables.flatMap((rows) => [...rows.map((row) => [...row]), []])); // prettier-ignore
  const workbook = new PlainWorkbook([below(lower), naming]);
  const table = { sheet: "Điểm", title: "Sở, ban, ngành", nth: 1 };
  await correctReading(workbook, [{ is: "block", table, block: "none" }]);
  workbook.retype([below(upper, lower), naming]);
  const { tables, unused } = await check(workbook);
  expect(tables.map(({ block }) => block.id)).toEqual(["district"]);
  expect(unused).toMatchObject([{ why: "noTable", name: table }]);
});

test("the other answer leaves the second out", async () => {
  const workbook = new PlainWorkbook([named("Bản 1"), named("Bản 2"), naming]);
  const [question] = (await read(workbook)).problems;
  await answerQuestion(workbook, question!, { is: "noTable" });
  expect(await read(workbook)).toMatchObject({ problems: [], sheets: ["Bản 1"] });
});

test("of a self-assessed and an appraised table the appraised one is used, and the other is told", async () => {
  const workbook = new PlainWorkbook([
    named("Tự chấm", { C3: 60 }),
    named("Thẩm định", { C3: 50 }),
    naming,
  ]);
  const { problems, sheets, unused } = await read(workbook);
  expect(sheets).toEqual(["Thẩm định"]);
  expect(unused).toEqual([["Tự chấm", "otherStage"]]);
  expect(problems.map(({ severity, kind }) => [severity, kind])).toEqual([
    ["note", "otherStageTable"],
  ]);
  expect(explain(problems[0]!).what).toBe(
    "Bảng này là điểm tự chấm của khối “Sở, ban, ngành”, không được tính; dùng bảng ở Thẩm định · B1.",
  );
  await answerQuestion(workbook, problems[0]!, { is: "thisTable" });
  expect((await read(workbook)).sheets).toEqual(["Tự chấm"]);
});

test("two full tables below each other with the same units are two, not one with every unit twice", async () => {
  const rows = (title: string) => [
    [title],
    ...head.map((row) => [...row]),
    line(1, "Sở Tài chính"),
    line(2, "Sở Y tế"),
  ];
  const sheet = sheetOf("Sở", [...rows("ĐIỂM TỰ CHẤM"), [], ...rows("ĐIỂM THẨM ĐỊNH")]);
  const staged = await read(new PlainWorkbook([sheet, naming]));
  expect(staged.kinds).toContain("otherStageTable");
  expect(staged.kinds).not.toContain("duplicateUnit");
  const again = sheetOf("Sở", [...rows("LẦN 1"), [], ...rows("LẦN 2")]);
  expect((await read(new PlainWorkbook([again, naming]))).kinds).toEqual(["blockTwice"]);
});

test("a table alone that says it is self-assessed is not ranked as the final one in silence", async () => {
  const { problems } = await read(new PlainWorkbook([named("Tự chấm"), naming]));
  expect(problems).toMatchObject([
    { severity: "warning", kind: "finding", finding: { kind: "otherStage", given: "selfAssessment" } }, // prettier-ignore
  ]);
});
