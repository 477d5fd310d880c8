import { check } from "../../src/actions/check";
import type { CellValue } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { sheetOf } from "../reading/committeeSheet";
import { groupHead, groupLine } from "../reading/groupSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** What is said of a table of departments, one line of 960 points with 90 in web, and one of web alone. */
async function said(heads: CellValue[], component: CellValue[], web: CellValue = 90) {
  const line = groupLine(1, "Sở Tài chính");
  line[6] = web;
  const sheets = [
    sheetOf("Sở", [groupHead(), line]),
    sheetOf("Web", [
      ["TT", "Sở, ban, ngành", "Trang/Cổng TTĐT", ...heads],
      [1, "Sở Tài chính", ...component],
    ]),
    sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]),
  ];
  const { problems } = await check(new PlainWorkbook(sheets));
  return problems
    .filter(({ kind }) => kind !== "pendingScore")
    .map((problem) => ({
      at: "at" in problem ? `${problem.at.sheet}!${problem.at.cell}` : "",
      severity: problem.severity,
      what: explain(problem).what,
    }));
}

describe("a typed total in a table of one group", () => {
  test("that is the score beside it is right", async () => {
    expect(await said(["Tổng điểm"], [90, 90])).toEqual([]);
  });

  test("of 95 beside a score of 90 is told at its cell", async () => {
    expect(await said(["Tổng điểm"], [90, 95])).toEqual([
      {
        at: "Web!D2",
        severity: "error",
        what: "Sở Tài chính: “Tổng điểm” ở đây 95 điểm, ở Web · C2 90 điểm.",
      },
    ]);
  });

  test("that is more than the group gives is of the unit as a whole, and compared with that", async () => {
    expect(await said(["Tổng điểm"], [90, 960])).toEqual([]);
    expect(await said(["Tổng điểm"], [90, 961])).toMatchObject([
      { at: "Web!D2", severity: "error", what: expect.stringContaining("thừa 1 điểm") as string },
    ]);
  });
});

describe("a score that one of two tables lacks", () => {
  test("because it says Chưa nộp is told where it is missing", async () => {
    expect(await said([], [70], "Chưa nộp")).toEqual([
      {
        at: "Sở!G2",
        severity: "error",
        what: "Sở Tài chính: ô này chưa có điểm “Trang/Cổng TTĐT”, nhưng ở Web · C2 có 70 điểm.",
      },
    ]);
    expect(await said([], ["Chưa nộp"])).toMatchObject([{ at: "Web!C2", severity: "error" }]);
  });

  test("because it is blank is said once", async () => {
    expect(await said([], [""])).toMatchObject([
      { at: "Web!C2", what: "Sở Tài chính: chưa có điểm ở cột “Trang/Cổng TTĐT”." },
    ]);
  });
});

test("where each group has a sheet of its own, its total and its maximum are those of the group", async () => {
  const groups = groupHead().slice(2).map(String);
  const scores = groupLine(1, "Sở Tài chính").slice(2);
  const maxima = [60, 60, 560, 120, 100, 100]; // of departments, khanh-hoa-2020
  const sheets = groups.map((group, at) =>
    sheetOf(`Nhóm ${at + 1}`, [
      ["TT", "Sở, ban, ngành", group, "Tổng điểm", "Điểm tối đa"],
      [1, "Sở Tài chính", scores[at]!, `${String(scores[at])}/${maxima[at]!}`, maxima[at]!],
    ]),
  );
  const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
  const { problems, tables } = await check(new PlainWorkbook([...sheets, naming]));
  expect(problems).toEqual([]);
  const [entry] = tables[0]!.read.table.entries;
  expect(entry?.maxScore).toBeUndefined(); // not that of the first group
  expect(Object.values(entry!.scores)).toEqual([600000, 550000, 5500000, 1200000, 900000, 850000]);
});
