import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { groupHead, groupLine, sheetOf } from "./committeeSheet";

const read = (...sheets: ReturnType<typeof sheetOf>[]) => readScoreTables(sheets, khanhHoa2020);

/** Two stages of five groups; of the sixth the self-assessed score alone. */
const staged = ["Hạ tầng CNTT", "Nhân lực CNTT", "Sử dụng các PM ứng dụng", "Chính sách và đầu tư", "Trang/Cổng TTĐT"]; // prettier-ignore
const stagedHead: CellValue[][] = [
  ["TT", "Sở, ban, ngành", ...staged.flatMap((name) => [name, ""]), "An toàn thông tin số"],
  ["", "", ...staged.flatMap(() => ["Tự chấm", "Thẩm định"]), "Tự chấm"],
];
const stagedLine: CellValue[] = [1, "Sở Tài chính", 60, 58, 60, 55, 550, 500, 120, 100, 95, 90, 99];

test("a group that has the self-assessed score alone is not added to the appraised scores of the others", () => {
  const { problems } = read(sheetOf("Sở", [...stagedHead, stagedLine]));
  expect(problems).toMatchObject([
    {
      severity: "error",
      kind: "stageMixed",
      at: { sheet: "Sở", cell: "M2" },
      stage: "selfAssessment",
      others: "appraisal",
    },
  ]);
});

test("nor where only the title says that the others are appraised", () => {
  const heads = groupHead("Sở, ban, ngành").map((text) =>
    text === "An toàn thông tin số" ? `${text} (tự chấm)` : text,
  );
  const rows = [["ĐIỂM THẨM ĐỊNH"], heads, groupLine(1, "Sở Tài chính")];
  expect(read(sheetOf("Sở", rows)).problems).toMatchObject([
    { severity: "error", kind: "stageMixed", at: { sheet: "Sở", cell: "H2" } },
  ]);
});

test("a second part of a table that is self-assessed is not ranked with the appraised scores of the first", () => {
  const both = groupHead("Sở, ban, ngành").map((text, at) => (at < 2 ? text : `${text} (thẩm định)`)); // prettier-ignore
  const own = both.map((text) => String(text).replace("thẩm định", "tự chấm"));
  const mixed = (first: CellValue[][], second: CellValue[][]) =>
    read(sheetOf("Sở", [...first, [], ...second]));
  const twoStages: CellValue[][] = [
    [...both, ...own.slice(2)],
    [...groupLine(1, "Sở Tài chính"), 60, 60, 560, 120, 100, 100],
  ];
  const { tables, problems } = mixed(twoStages, [own, groupLine(2, "Sở Y tế")]);
  expect(tables.map(({ table }) => table.stage)).toEqual(["appraisal"]);
  expect(problems.filter(({ kind }) => kind === "stageMixed")).toHaveLength(6);
});

const five = groupHead("Sở, ban, ngành").slice(0, 7);
const group = (title: string, head = "Điểm") => [
  [title],
  ["TT", "Sở, ban, ngành", `An toàn thông tin số - ${head}`],
  [1, "Sở Tài chính", 99],
];

test("a table of one group that is self-assessed does not fill the gap in the appraised table", () => {
  const main = [["ĐIỂM THẨM ĐỊNH"], five, groupLine(1, "Sở Tài chính").slice(0, 7)];
  const { tables, unused, problems } = read(
    sheetOf("Sở", main),
    sheetOf("ATTT", group("ĐIỂM TỰ CHẤM")),
  );
  expect(tables[0]!.table.entries[0]!.scores).not.toHaveProperty("security");
  expect(unused).toMatchObject([{ why: "otherStage", sheet: "ATTT" }]);
  expect(problems.map(({ severity, kind }) => [severity, kind])).toEqual([
    ["error", "missingColumn"],
    ["note", "otherStageGroup"],
  ]);
});

test("of a group's self-assessed and appraised tables the appraised one is added, on one sheet or on two", () => {
  const main = sheetOf("Sở", [five, groupLine(1, "Sở Tài chính").slice(0, 7)]);
  const own = group("ĐIỂM TỰ CHẤM");
  const appraised = group("ĐIỂM THẨM ĐỊNH").map((row) => row.map((cell) => (cell === 99 ? 85 : cell))); // prettier-ignore
  for (const sheets of [
    [sheetOf("Tự", own), sheetOf("Thẩm", appraised)],
    [sheetOf("ATTT", [...own, [], ...appraised])],
  ]) {
    const { tables, problems } = read(main, ...sheets);
    expect(tables[0]!.table.entries[0]!.scores.security).toBe(850_000);
    expect(problems.map(({ severity, kind }) => [severity, kind])).toEqual([
      ["note", "otherStageGroup"],
    ]);
  }
});
