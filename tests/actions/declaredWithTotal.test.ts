import { check } from "../../src/actions/check";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { sheetOf } from "../reading/committeeSheet";
import { groupHead, groupLine, groupSheet } from "../reading/groupSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** What is checked of sheets beside the name of a regulation; notes are left out. */
async function checked(sheets: readonly SheetCells[], regulation = "khanh-hoa-2020") {
  const naming = sheetOf("Quy định", [["Mã quy định", regulation]]);
  const { problems, tables } = await check(new PlainWorkbook([...sheets, naming]));
  const said = problems
    .filter(({ severity }) => severity !== "note")
    .map((problem) => ({
      at: "at" in problem ? `${problem.at.sheet}!${problem.at.cell}` : "",
      severity: problem.severity,
      what: explain(problem).what,
    }));
  return { said, maxima: tables[0]?.read.table.entries.map(({ maxScore }) => maxScore) };
}

/** 60 + 55 + 550 + 120 + 20 + 85 = 890. */
const line890 = (total: CellValue, ...more: CellValue[]): CellValue[] => [
  ...[1, "Sở Tài chính", 60, 55, 550, 120, 20, 85, total],
  ...more,
];

const containing = (text: string): string => expect.stringContaining(text) as string;

describe("the maximum after the slash of a total", () => {
  test("that is the regulation's is what tables print: nothing is said", async () => {
    // Văn phòng Ủy ban nhân dân tỉnh is registered with 830 points: web 100 and 70 of software less
    const office = [1, "Văn phòng Ủy ban nhân dân tỉnh", 60, 55, 480, 120, "-", 85, "800/830"];
    const { said } = await checked([
      groupSheet(["Tổng điểm"], office, groupLine(2, "Sở Y tế", "960/1000")),
    ]);
    expect(said).toEqual([]);
  });

  test("of 930 instead of 1000 is told at the total, and the result is computed by it", async () => {
    const { said, maxima } = await checked([groupSheet(["Tổng điểm"], line890("890/930"))]);
    expect(said).toEqual([
      {
        at: "Sở!I2",
        severity: "warning",
        what: containing("Sở Tài chính: điểm tối đa khai 930, theo quy định 1000: thiếu 70 điểm."),
      },
    ]);
    expect(maxima).toEqual([9300000]);
  });

  test("of 70 instead of Bình Định's 85 is explained by the group of 15 points that is not scored", async () => {
    const sheet = sheetOf("Sở", [
      ["TT", "Sở, ban, ngành", "I", "II", "III", "IV", "V", "VI", "Tổng điểm"],
      [1, "Sở Y tế", 13, 17, 15, 5, 8, 12, "70/70"],
    ]);
    const { said } = await checked([sheet], "binh-dinh-2021");
    expect(said).toEqual([
      {
        at: "Sở!I2",
        severity: "warning",
        what: containing(
          "thiếu 15 điểm. 15 điểm này đúng bằng mục II.b “Cung cấp dịch vụ công trực tuyến”.",
        ),
      },
    ]);
  });

  test("is told where the column of maxima beside it is the regulation's; one value once", async () => {
    const sheet = (max: number) =>
      groupSheet(["Tổng điểm", "Điểm tối đa"], line890("890/930", max));
    expect((await checked([sheet(1000)])).said).toMatchObject([{ at: "Sở!I2" }]);
    expect((await checked([sheet(930)])).said).toMatchObject([{ at: "Sở!J2" }]);
  });
});

test("a maximum of the whole in the heading of the total is compared with that of the block", async () => {
  const sheet = (max: number) =>
    groupSheet([`Tổng điểm (Tối đa: ${max})`], groupLine(1, "Sở Y tế", 960));
  expect((await checked([sheet(1000)])).said).toEqual([]);
  expect((await checked([sheet(900)])).said).toEqual([
    {
      at: "Sở!I1",
      severity: "warning",
      what: "Điểm tối đa của “Tổng điểm (Tối đa: 900)” ghi ở bảng là 900, theo quy định 1000.",
    },
  ]);
});

test("a maximum of the whole in a row of maxima is compared with that of the block", async () => {
  const sheet = (max: number) =>
    groupSheet(
      ["Tổng điểm"],
      ["", "Điểm tối đa", 60, 60, 560, 120, 100, 100, max],
      groupLine(1, "Sở Y tế", 960),
    );
  expect((await checked([sheet(1000)])).said).toEqual([]);
  expect((await checked([sheet(900)])).said).toEqual([
    {
      at: "Sở!I2",
      severity: "warning",
      what: "Điểm tối đa của “Tổng điểm” ghi ở bảng là 900, theo quy định 1000.",
    },
  ]);
});

test("a column of maxima of one group is compared for each unit", async () => {
  const sheet = groupSheet(
    ["Điểm tối đa Trang/Cổng TTĐT"],
    groupLine(1, "Sở Tài chính", 100),
    groupLine(2, "Sở Y tế", 95),
  );
  expect((await checked([sheet])).said).toEqual([
    {
      at: "Sở!I3",
      severity: "warning",
      what: containing(
        "Sở Y tế: điểm tối đa ghi ở cột “Điểm tối đa Trang/Cổng TTĐT” là 95, theo quy định 100.",
      ),
    },
  ]);
});

describe("in a table of one group", () => {
  const main = sheetOf("Sở", [groupHead(), groupLine(1, "Sở Tài chính")]);
  const web = (heads: CellValue[], ...cells: CellValue[]) =>
    sheetOf("Web", [
      ["TT", "Sở, ban, ngành", "Trang/Cổng TTĐT", ...heads],
      [1, "Sở Tài chính", 90, ...cells],
    ]);

  test("the maximum is that of the group, in a column or after the slash of the total", async () => {
    const right = web(["Tổng điểm", "Điểm tối đa"], "90/100", 100);
    expect((await checked([main, right])).said).toEqual([]);
  });

  test("another maximum than that of the group is told at its cell", async () => {
    const wrong = web(["Tổng điểm", "Điểm tối đa"], "90/95", 97);
    expect((await checked([main, wrong])).said).toMatchObject([
      { at: "Web!E2", severity: "warning", what: containing("là 97, theo quy định 100") },
      { at: "Web!D2", severity: "warning", what: containing("là 95, theo quy định 100") },
    ]);
  });
});
