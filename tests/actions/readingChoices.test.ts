import { chooseReading } from "../../src/actions/readingChoices";
import { readRound } from "../../src/actions/readRound";
import { noChoices } from "../../src/reading/ReadingChoices";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const named = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);

test("what a person said is remembered in the workbook and used at the next reading", async () => {
  const workbook = new PlainWorkbook([departments({ K4: "-100 (nộp trễ)" }), named]);
  expect((await readRound(workbook)).problems.map(({ kind }) => kind)).toEqual(["penaltyInNote"]);
  const answer = { sheet: "Sở", unit: "Sở Y tế", note: "-100 (nộp trễ)", counts: true };
  await chooseReading(workbook, { ...noChoices, penalties: [answer] });
  const { problems, tables } = await readRound(workbook);
  expect(problems).toEqual([]);
  expect(tables[0]!.table.entries[1]!.penalty).toBe(1000000);
});

test("what the workbook remembers and nobody can read is told, and nothing of it is used", async () => {
  const workbook = new PlainWorkbook([departments(), named]);
  await workbook.remember("cach-doc", "{");
  expect((await readRound(workbook)).problems).toEqual([
    { severity: "warning", kind: "choicesUnreadable" },
  ]);
});
