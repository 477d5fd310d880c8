import { answerQuestion } from "../../src/actions/answerQuestion";
import { answersTo } from "../../src/actions/answersTo";
import { check } from "../../src/actions/check";
import { correctReading } from "../../src/actions/correctReading";
import { chooseReading } from "../../src/actions/readingChoices";
import { noChoices, type ReadingChoices } from "../../src/reading/ReadingChoices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { answerLabel } from "../../src/text/answerText";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const told = async (workbook: PlainWorkbook) =>
  (await check(workbook)).problems.filter(({ kind }) => kind === "choiceOutOfUse");
const saidOf = async (
  choices: Partial<ReadingChoices>,
  ...sheets: ReturnType<typeof sheetOf>[]
) => {
  const workbook = new PlainWorkbook([...sheets, naming]);
  await chooseReading(workbook, { ...noChoices, ...choices });
  return told(workbook);
};

describe("what a person chose for a column", () => {
  const means = { is: "ignored" } as const;
  const table = { sheet: "Sở", title: "Sở, ban, ngành", nth: 1 };
  const correction = {
    is: "column",
    table,
    at: { sheet: "Sở", cell: "M1" },
    heading: "Mã",
    means,
  } as const;

  test("is told at the column when its heading was retyped, and forgotten by one press", async () => {
    const workbook = new PlainWorkbook([departments({ M1: "Mã", M3: 7 }), naming]);
    await correctReading(workbook, [correction]);
    expect(await told(workbook)).toEqual([]);
    workbook.retype([departments({ M1: "Mã số", M3: 7 }), naming]);
    const [problem] = await told(workbook);
    expect(problem).toMatchObject({
      severity: "note",
      at: { sheet: "Sở", cell: "M1" },
      choice: { of: "columns", said: { column: "M", heading: "Mã" } },
      because: "notFound",
    });
    const [forget] = answersTo(problem!, khanhHoa2020);
    expect(answerLabel(forget!)).toBe("Quên cách đọc này");
    await answerQuestion(workbook, problem!, forget!);
    expect(await told(workbook)).toEqual([]);
    expect((await check(workbook)).choices).toEqual(noChoices);
  });

  test("is told when its sheet has another name, without a cell; other choices are kept when it is forgotten", async () => {
    const workbook = new PlainWorkbook([departments({ M1: "Mã", M3: 7 }), naming]);
    await correctReading(workbook, [
      correction,
      { is: "sheet", sheet: "Quy định", isLeftOut: true },
    ]);
    workbook.retype([{ ...departments({ M1: "Mã", M3: 7 }), name: "Sở ban ngành" }, naming]);
    const problems = await told(workbook);
    expect(problems).toMatchObject([{ because: "sheetGone", choice: { said: { sheet: "Sở" } } }]);
    expect(problems[0]).not.toHaveProperty("at");
    await answerQuestion(workbook, problems[0]!, { is: "forget" });
    expect((await check(workbook)).choices).toMatchObject({
      columns: [],
      sheets: [{ sheet: "Quy định", block: "none" }],
    });
  });

  test("on a sheet that is left out now is not told", async () => {
    const workbook = new PlainWorkbook([departments(), { ...departments(), name: "Nháp" }, naming]);
    const at = { sheet: "Nháp", cell: "M1" };
    await correctReading(workbook, [
      { ...correction, table: { ...table, sheet: "Nháp" }, at },
      { is: "sheet", sheet: "Nháp", isLeftOut: true },
    ]);
    expect(await told(workbook)).toEqual([]);
  });
});

test("a sheet that was left out and is gone is told", async () => {
  expect(await saidOf({ sheets: [{ sheet: "Nháp", block: "none" }] }, departments())).toMatchObject(
    [{ because: "sheetGone", choice: { of: "sheets" } }],
  );
});

test("a block that the regulation does not have any more is told, of a sheet and of a table", async () => {
  const table = { sheet: "Sở", title: "Sở, ban, ngành", nth: 1 };
  const choices = {
    sheets: [{ sheet: "Sở", block: "ward" }],
    tables: [{ table, block: "ward" }],
  };
  expect(await saidOf(choices, departments())).toMatchObject([
    { because: "unknownBlock", at: { sheet: "Sở", cell: "B1" }, choice: { of: "sheets" } },
    { because: "unknownBlock", at: { sheet: "Sở", cell: "B1" }, choice: { of: "tables" } },
  ]);
});

test("what was said of a table below words that nobody finds is told where the first table stands", async () => {
  const table = { sheet: "Sở", title: "KHỐI SỞ", nth: 1 };
  expect(await saidOf({ tables: [{ table, mark: "." }] }, departments())).toMatchObject([
    { because: "notFound", at: { sheet: "Sở", cell: "B1" }, choice: { of: "tables" } },
  ]);
});

test("a decimal mark of a sheet without tables is told at its first cell", async () => {
  const list = sheetOf("Danh bạ", [["Sở Y tế", "0258 3822 000"]]);
  const choices = { decimalMarks: [{ sheet: "Danh bạ", mark: "." as const }] };
  expect(await saidOf(choices, departments(), list)).toMatchObject([
    { because: "notFound", at: { sheet: "Danh bạ", cell: "A1" } },
  ]);
});

test("choices that are in use are not told", async () => {
  const table = { sheet: "Sở", title: "Sở, ban, ngành", nth: 1 };
  const choices: Partial<ReadingChoices> = {
    sheets: [{ sheet: "Sở", block: "department" }],
    tables: [{ table, block: "department", mark: "," }],
    decimalMarks: [{ sheet: "Sở", mark: "," }],
  };
  expect(await saidOf(choices, departments())).toEqual([]);
});
