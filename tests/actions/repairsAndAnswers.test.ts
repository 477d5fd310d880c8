import { answerQuestion, withAnswer } from "../../src/actions/answerQuestion";
import { answersTo, columnMeanings } from "../../src/actions/answersTo";
import { check } from "../../src/actions/check";
import { repair, safeRepairs, takeBack } from "../../src/actions/repair";
import type { Problem } from "../../src/reading/Problem";
import { noChoices } from "../../src/reading/ReadingChoices";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { answerLabel } from "../../src/text/answerText";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const round = (cells: Record<string, string | number> = {}) =>
  new PlainWorkbook([departments(cells), naming]);
const kinds = async (workbook: PlainWorkbook) =>
  (await check(workbook)).problems.map(({ kind }) => kind);
const found = async (workbook: PlainWorkbook, kind: Problem["kind"]) =>
  (await check(workbook)).problems.find((each) => each.kind === kind)!;
const cellsOf = async (workbook: PlainWorkbook): Promise<SheetCells> =>
  (await workbook.readAll())[0]!;

describe("repairs", () => {
  test("make a number of a number kept as text, and one press takes it back, format too", async () => {
    const workbook = round({ C3: "59,5", D4: "54" });
    const before = await cellsOf(workbook);
    const repairs = safeRepairs((await check(workbook)).problems);
    expect(repairs.map(({ at, from, to }) => [at.cell, from, to])).toEqual([
      ["C3", "59,5", 59.5],
      ["D4", "54", 54],
    ]);
    const undo = await repair(workbook, repairs);
    expect((await cellsOf(workbook)).values[2]![2]).toBe(59.5);
    expect(await kinds(workbook)).not.toContain("numbersAsText");
    await takeBack(workbook, undo);
    expect(await cellsOf(workbook)).toEqual(before);
  });

  test("are refused where the cell was changed meanwhile, and nothing is written", async () => {
    const workbook = round({ C3: "59,5" });
    const repairs = safeRepairs((await check(workbook)).problems);
    workbook.retype([departments({ C3: "58" }), naming]);
    await expect((async () => repair(workbook, repairs))()).rejects.toThrow("cellChanged");
    expect((await cellsOf(workbook)).values[2]![2]).toBe("58");
  });

  test("never touch a name: whether two names are one unit is a question", () => {
    const at = { sheet: "Sở", cell: "B3" };
    const repairs = [{ at, from: "Sở Y tê", to: "Sở Y tế", format: "@" }];
    expect(
      safeRepairs([
        { severity: "warning", kind: "nearUnit", at, unit: "Sở Y tê", like: "Sở Y tế", repairs },
      ]),
    ).toEqual([]);
  });
});

describe("an answer", () => {
  test("that a note is a penalty takes the points off, is remembered, and can be changed", async () => {
    const workbook = round({ K3: "-100 (nộp trễ)" });
    const question = await found(workbook, "penaltyInNote");
    const [yes, no] = answersTo(question, khanhHoa2020);
    expect([yes!, no!].map((answer) => answerLabel(answer))).toEqual(["Là điểm trừ", "Không trừ"]);
    await answerQuestion(workbook, question, yes!);
    expect(await kinds(workbook)).not.toContain("penaltyInNote");
    expect([...workbook.settings.values()].join()).toContain('"counts":true');
    await answerQuestion(workbook, question, no!);
    const [kept] = [...workbook.settings.values()];
    expect(JSON.parse(kept!)).toMatchObject({
      penalties: [{ sheet: "Sở", unit: "Sở Tài chính", note: "-100 (nộp trễ)", counts: false }],
    });
  });

  test("what a column means is remembered by its letters and heading", async () => {
    const workbook = round({ G2: "Cột lạ" });
    const question = await found(workbook, "unknownColumn");
    const web = columnMeanings(khanhHoa2020).find(
      (answer) => answerLabel(answer, khanhHoa2020) === "Trang/Cổng TTĐT",
    );
    const meaning = web ?? { is: "column", means: { is: "criterion", id: "web" } };
    await answerQuestion(workbook, question, meaning);
    expect(await kinds(workbook)).toEqual([]);
    expect(JSON.parse([...workbook.settings.values()][0]!)).toMatchObject({
      columns: [{ sheet: "Sở", column: "G", heading: "Cột lạ" }],
    });
  });

  test("to another question is a fault of ours", () => {
    const problem: Problem = {
      severity: "error",
      kind: "blankScore",
      at: { sheet: "Sở", cell: "C3" },
      unit: "Sở Y tế",
      column: "Hạ tầng CNTT",
    };
    expect(answersTo(problem, khanhHoa2020)).toEqual([]);
    expect(() => withAnswer(noChoices, problem, { is: "penalty" })).toThrow(
      "penalty is no answer to blankScore",
    );
  });
});
