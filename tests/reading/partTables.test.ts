import { evaluated } from "../../src/actions/evaluated";
import type { Problem } from "../../src/reading/Problem";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import type { CellValue } from "../../src/sheet/SheetCells";
import { sheetOf } from "./committeeSheet";

const partHeads = ["TT", "Sở, ban, ngành", "II.a", "II.b"];
const main = sheetOf("Sở", [
  ["TT", "Sở, ban, ngành", "Mục I", "Mục II", "Mục III", "Mục IV", "Mục V", "Mục VI"],
  [1, "Sở Nội vụ", 13, 30, 15, 5, 8, 12],
  [2, "Sở Y tế", 12, 28, 14, 4, 8, 10],
]);

const isAsked = ({ kind }: Problem) => kind === "unknownColumn";

function check(heads: CellValue[], ...lines: CellValue[][]) {
  const sheets = [main, sheetOf("Nhóm II", [heads, ...lines])];
  const read = readScoreTables(sheets, binhDinh2021);
  const { problems } = evaluated({ regulation: binhDinh2021, formProblems: [], ...read } as never);
  const severe = problems.filter(({ severity }) => severity !== "note");
  return { read, said: severe, entries: read.tables.map(({ table }) => table.entries) };
}

describe("a table of the parts of one group beside the table of its block", () => {
  test("is the table of that group: parts and total are those of the group", () => {
    const { read, said } = check(
      [...partHeads, "Tổng"],
      [1, "Sở Nội vụ", 16, 14, 30],
      [2, "Sở Y tế", 15, 13, 28],
    );
    expect(said).toEqual([]);
    expect(read.tables).toHaveLength(1);
    expect(read.tables[0]!.components).toMatchObject([{ criterion: "II", area: "A1:E3" }]);
    expect(read.tables[0]!.table.entries[0]!.scores).toMatchObject({
      II: 300000,
      "II.a": 160000,
      "II.b": 140000,
    });
  });

  test("marked exempt in the group keeps that mark, whatever its parts add up to", () => {
    const { entries } = check(
      ["TT", "Sở, ban, ngành", "Mục II", "II.a", "II.b", "Tổng"],
      [1, "Sở Nội vụ", 30, 16, 14, 30],
      [2, "Sở Y tế", "Không chấm điểm, đánh giá", 0, 0, 0],
    );
    expect(entries[0]![1]!.scores).toMatchObject({ II: 280000 });
  });

  test("whose total is another than the score of the group is told at the total", () => {
    const { said } = check(
      [...partHeads, "Tổng cộng"],
      [1, "Sở Nội vụ", 16, 13, 29],
      [2, "Sở Y tế", 15, 13, 28],
    );
    expect(said).toMatchObject([
      {
        severity: "error",
        kind: "scoresDisagree",
        at: { sheet: "Nhóm II", cell: "E2" },
        unit: "Sở Nội vụ",
        given: 290000,
        other: 300000,
        otherAt: { sheet: "Sở", cell: "D2" },
      },
    ]);
  });

  test("without a total, whose parts do not add up to the group, is told at the group", () => {
    const { said } = check(partHeads, [1, "Sở Y tế", 15, 13], [2, "Sở Nội vụ", 16, 13]);
    expect(said).toMatchObject([
      {
        kind: "finding",
        at: { sheet: "Sở", cell: "D2" },
        finding: { kind: "partsDiffer", given: 300000, sum: 290000 },
      },
    ]);
  });

  test("with a total that its own parts do not add up to is told at the total", () => {
    const { said } = check(
      [...partHeads, "Tổng điểm"],
      [1, "Sở Nội vụ", 16, 14, 29],
      [2, "Sở Y tế", 15, 13, 28],
    );
    expect(said).toMatchObject([
      {
        severity: "error",
        kind: "totalDiffers",
        at: { sheet: "Nhóm II", cell: "E2" },
        given: 290000,
        sum: 300000,
      },
    ]);
  });

  test("with a part that has no score is told at that part, and its total is not compared", () => {
    const { said } = check(
      [...partHeads, "Tổng"],
      [1, "Sở Nội vụ", 16, "", 16],
      [2, "Sở Y tế", 15, 13, 28],
    );
    expect(said).toMatchObject([
      { kind: "blankScore", at: { sheet: "Nhóm II", cell: "D2" }, unit: "Sở Nội vụ" },
    ]);
  });

  test("that lacks a part is asked whether its total is that of the group", () => {
    const { said } = check(
      ["TT", "Sở, ban, ngành", "II.b.1", "II.b.3", "Tổng"],
      [1, "Sở Nội vụ", 8, 1, 9],
      [2, "Sở Y tế", 7, 1, 8],
    );
    expect(said.filter(isAsked)).toMatchObject([
      {
        severity: "warning",
        kind: "unknownColumn",
        at: { sheet: "Nhóm II", cell: "E1" },
        column: "Tổng",
        proposed: { is: "criterion", id: "II.b" },
      },
    ]);
  });

  test("with a column whose words mean nothing here is asked what it is", () => {
    const { said } = check(
      ["TT", "Sở, ban, ngành", "II.b.1", "II.b.3", "Bưu chính"],
      [1, "Sở Nội vụ", 8, 1, 5],
      [2, "Sở Y tế", 7, 1, 5],
    );
    expect(said.filter(isAsked)).toMatchObject([
      {
        kind: "unknownColumn",
        at: { sheet: "Nhóm II", cell: "E1" },
        proposed: { is: "criterion", id: "II.b.2" },
      },
    ]);
  });

  test("on the same sheet below the table of its block is no second table of it", () => {
    const rows = [...main.values, [], partHeads, [1, "Sở Nội vụ", 16, 14], [2, "Sở Y tế", 15, 13]]; // prettier-ignore
    const read = readScoreTables([sheetOf("Sở", rows as CellValue[][])], binhDinh2021);
    expect(read.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(read.tables[0]!.components).toMatchObject([{ criterion: "II", area: "A5:D7" }]);
  });
});

test("a table of the parts of one group alone is its block's only table, and what it lacks is told", () => {
  const alone = sheetOf("Nhóm II", [partHeads, [1, "Sở Y tế", 15, 13]]);
  const { tables, problems } = readScoreTables([alone], binhDinh2021);
  expect(tables).toHaveLength(1);
  expect(problems.filter(({ kind }) => kind === "missingColumn")).toHaveLength(5);
});
