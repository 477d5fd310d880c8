import { check } from "../../src/actions/check";
import type { CellValue } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { departments, sheetOf } from "../reading/committeeSheet";
import { groupLine, groupSheet } from "../reading/groupSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** Problems of a sheet beside the name of a regulation: cell and kind. */
async function problemsOf(sheet: ReturnType<typeof sheetOf>, regulation = "khanh-hoa-2020") {
  const naming = sheetOf("Quy định", [["Mã quy định", regulation]]);
  const { problems } = await check(new PlainWorkbook([sheet, naming]));
  return problems.map((problem) => ({
    cell: "at" in problem ? problem.at.cell : undefined,
    severity: problem.severity,
    ...explain(problem),
  }));
}

/** Departments of Khánh Hòa 2020: each line is 60 + 55 + 550 + 120 + 90 + 85 = 960. */
const withTotals = (cells: Record<string, CellValue>) =>
  problemsOf(departments({ M1: "Tổng điểm", M3: 960, M4: 960, ...cells }));

describe("a typed total", () => {
  test("that is the sum of the groups is right", async () => {
    expect(await withTotals({})).toEqual([]);
  });

  test("counts the bonus and takes the penalty off: 960 + 20 - 100 = 880", async () => {
    expect(await withTotals({ I4: 20, J4: -100, M4: 880 })).toEqual([]);
  });

  test("of 961 instead of 960 is told at its cell with both values, the difference and the parts", async () => {
    expect(await withTotals({ I4: 20, J4: 100, K4: "nộp trễ", M4: 881 })).toEqual([
      {
        cell: "M4",
        severity: "error",
        what: "Sở Y tế: cột “Tổng điểm” ghi 881 điểm, các phần cộng lại 880 (các nhóm 960, cộng điểm cộng 20, trừ điểm trừ 100): thừa 1 điểm.",
        todo: "Sửa tổng thành 880, hoặc sửa điểm thành phần nhập sai.",
      },
    ]);
  });

  test("is compared to the last ten-thousandth", async () => {
    expect(await withTotals({ C4: 59.5001, M4: 959.5 })).toMatchObject([
      { cell: "M4", what: expect.stringContaining("thiếu 0,0001 điểm") as string },
    ]);
    expect(await withTotals({ C4: 59.5001, M4: 959.5001 })).toEqual([]);
  });

  test("written as the tables print it, with its maximum, is compared too", async () => {
    expect(await withTotals({ M3: "960/1000", M4: "950/1000" })).toMatchObject([
      { cell: "M4", severity: "error" },
    ]);
  });

  test("of a unit without all scores, or no number, is not compared", async () => {
    const found = await withTotals({ C4: "", M4: 900, M3: "#REF!" });
    expect(found.map(({ cell }) => cell)).toEqual(["C4"]);
  });

  test("with a fifth decimal is a warning: it must be rounded by the person", async () => {
    expect(await withTotals({ M4: 960.00001 })).toMatchObject([
      { cell: "M4", severity: "warning" },
    ]);
  });
});

/** Districts of Khánh Hòa 2020, whose totals are whole points, half-up: 200 + 90,5 + 440 + 80 + 40 + 100 = 950,5. */
const district = (total: number) =>
  sheetOf("Huyện", [
    [
      ...["TT", "UBND cấp huyện", "Hạ tầng CNTT", "Nhân lực CNTT", "Sử dụng các PM ứng dụng"],
      ...["Chính sách và đầu tư", "Trang/Cổng TTĐT", "An toàn thông tin số", "Tổng điểm"],
    ],
    [1, "Huyện Cam Lâm", 200, 89.5, 440, 80, 40, 100, total],
  ]);

test.each([
  { total: 949.5, found: [] },
  { total: 950, found: [] },
  { total: 949, found: ["I2"] },
  { total: 951, found: ["I2"] },
])(
  "of 949,5 points $total is a total that rounding makes or not: $found",
  async ({ total, found }) => {
    const problems = await problemsOf(district(total));
    expect(problems.filter(({ severity }) => severity === "error").map(({ cell }) => cell)).toEqual(
      found,
    );
  },
);

/** The total stands between the groups and what is added and taken off. */
const before = (...totals: number[]) =>
  sheetOf("Sở", [
    [
      ...["TT", "Sở, ban, ngành", "Hạ tầng CNTT", "Nhân lực CNTT", "Sử dụng các PM ứng dụng"],
      ...["Chính sách và đầu tư", "Trang/Cổng TTĐT", "An toàn thông tin số", "Tổng điểm"],
      ...["Điểm cộng", "Điểm trừ", "Tổng cộng"],
    ],
    [1, "Sở Tài chính", 60, 55, 550, 120, 90, 85, totals[0]!, 20, "", 980],
    [2, "Sở Y tế", 60, 55, 550, 120, 90, 85, totals[1]!, 10, 100, 870],
    [3, "Sở Nội vụ", 60, 55, 550, 120, 90, 85, totals[2]!, 0, 0, 960],
  ]);

test("a total before the bonus and the penalty is the sum of the groups, and the last one of all", async () => {
  expect(await problemsOf(before(960, 960, 960))).toEqual([]);
  expect(await problemsOf(before(980, 870, 960))).toEqual([]);
});

test("a slip among totals before the bonus is told alone, with that sum", async () => {
  expect(await problemsOf(before(960, 950, 960))).toMatchObject([
    { cell: "I3", what: expect.stringContaining("các phần cộng lại 960 (các nhóm 960)") as string },
  ]);
});

test("a group that is not the sum of its typed parts is told at the cell of the group, the parts named", async () => {
  const sheet = sheetOf("Huyện", [
    ["TT", "UBND cấp huyện", "I", "II", "II.a", "II.b", "III", "IV", "V", "VI"],
    [1, "Huyện An Lão", 13, 34, 20, 13, 15, 5, 8, 12],
    [2, "Huyện Hoài Ân", 13, 33, 20, 13, 15, 5, 8, 12],
  ]);
  const problems = await problemsOf(sheet, "binh-dinh-2021");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([
    {
      cell: "D2",
      severity: "error",
      what: expect.stringMatching(/ghi 34 điểm, các tiêu chí bên trong cộng lại 33: thừa 1 điểm\.$/) as string, // prettier-ignore
      todo: expect.stringContaining("Sửa điểm của nhóm, hoặc của các tiêu chí: ") as string,
    },
  ]);
});

describe("beside groups that say no stage", () => {
  const heads = ["Tổng điểm tự chấm", "Tổng điểm thẩm định"];

  test("a self-assessed total that is another sum is right", async () => {
    const sheet = groupSheet(heads, groupLine(1, "Sở Tài chính", 980, 960));
    expect(await problemsOf(sheet)).toEqual([]);
  });

  test("an appraised total that is another sum is told", async () => {
    const sheet = groupSheet(heads, groupLine(1, "Sở Tài chính", 960, 980));
    expect(await problemsOf(sheet)).toMatchObject([{ cell: "J2", severity: "error" }]);
  });
});

describe("a table of results beside the scores", () => {
  const scores = groupSheet([], groupLine(1, "Sở Tài chính"), groupLine(2, "Sở Y tế"));
  const withResults = async (...totals: number[]) => {
    const results = sheetOf("Kết quả", [
      ["TT", "Sở, ban, ngành", "Tổng điểm"],
      ["1", "Sở Y tế", totals[0]!],
      ["2", "Sở Tài chính", totals[1]!],
    ]);
    const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
    const { problems } = await check(new PlainWorkbook([scores, results, naming]));
    return problems.map((problem) => ({ ...problem, ...explain(problem) }));
  };

  test("that has the sums is right", async () => {
    expect(await withResults(960, 960)).toEqual([]);
  });

  test("of which one total is not the sum is told there, as a warning", async () => {
    expect(await withResults(960, 999)).toMatchObject([
      {
        severity: "warning",
        at: { sheet: "Kết quả", cell: "C3" },
        what: expect.stringMatching(/^Sở Tài chính: .* ghi 999 .* thừa 39 điểm\.$/) as string,
      },
    ]);
  });

  test("that has other totals throughout is of another round: nothing is said", async () => {
    expect(await withResults(870, 880)).toEqual([]);
  });
});
