import type { Problem } from "../../src/reading/Problem";
import { explain } from "../../src/text/explain";

const at = { sheet: "Sở", cell: "D4" };
const table = { sheet: "Huyện", title: "BẢNG ĐIỂM", nth: 1 };
const cell = { at, unit: "Sở A", column: "Nhân lực CNTT" };
const [warning, note] = [{ severity: "warning" }, { severity: "note" }] as const;

test.each<{ problem: Problem; what: string }>([
  {
    problem: {
      ...note,
      kind: "likelyColumn",
      at,
      table,
      column: "Đầu tư cùng chính sách",
      meant: "Chính sách và đầu tư",
    },
    what: "Cột “Đầu tư cùng chính sách” được hiểu là “Chính sách và đầu tư”.",
  },
  {
    problem: { ...note, kind: "numbersAsText", at, count: 12, mark: "," },
    what: "12 ô ghi số dưới dạng văn bản, được đọc thành số; dấu phẩy là dấu thập phân.",
  },
  {
    problem: {
      ...warning,
      kind: "openNumber",
      at,
      table,
      given: "1.000",
      points: 10_000_000,
      mark: ",",
    },
    what: "“1.000” có thể hiểu hai cách; được đọc là 1000 vì dấu phẩy là dấu thập phân của quy định.",
  },
  {
    problem: {
      ...warning,
      kind: "dateFraction",
      ...cell,
      given: "05/8/2021",
      score: 50_000,
      max: 80_000,
    },
    what: "Sở A: ô ở cột “Nhân lực CNTT” bị Excel đổi thành ngày 05/8/2021; được đọc là 5/8.",
  },
  {
    problem: { ...warning, kind: "pendingScore", ...cell, given: "Chưa nộp" },
    what: "Sở A: cột “Nhân lực CNTT” ghi “Chưa nộp”, nên chưa có điểm và chưa xếp hạng.",
  },
  {
    problem: {
      ...warning,
      kind: "penaltyInNote",
      at,
      unit: "Sở A",
      note: "-100 (nộp trễ)",
      points: 1_000_000,
    },
    what: "Sở A: ghi chú “-100 (nộp trễ)” có thể là điểm trừ 100; chưa được trừ.",
  },
  {
    problem: {
      ...warning,
      kind: "nearUnit",
      at,
      unit: "UBND xã Ba Cạm Bắc",
      like: "UBND xã Ba Cụm Bắc",
      known: { sheet: "Xã", cell: "B7" },
    },
    what: "“UBND xã Ba Cạm Bắc” gần giống “UBND xã Ba Cụm Bắc” ở Xã · B7, chưa coi là một.",
  },
  {
    problem: { ...note, kind: "hiddenRead", at, rows: 2, columns: 1 },
    what: "Bảng có 2 dòng và 1 cột đang ẩn; vẫn được đọc.",
  },
])("“$what” is said", ({ problem, what }) => {
  expect(explain(problem).what).toBe(what);
});

test.each<Problem>([
  { ...warning, kind: "mixedMarks", at, table, given: "57.5", mark: "," },
  { ...warning, kind: "partMaxDiffers", ...cell, stated: 50, expected: 60, source: "mục 3" },
  { ...note, kind: "blankAssumed", ...cell, points: 0 },
  { ...note, kind: "noteWithoutPenalty", at, unit: "Sở A", note: "nộp trễ" },
  { ...warning, kind: "numberInNote", ...cell, given: "85" },
  { severity: "error", kind: "unitOnlyHere", at, unit: "Sở A", table: at },
  { ...warning, kind: "blockLeftOut", at, table, block: { id: "department", label: "Sở" } },
  { ...note, kind: "otherStageGroup", at, table, column: "Nhân lực CNTT", stage: "selfAssessment" },
  { severity: "error", kind: "stageMixed", at, column: "C", stage: "selfAssessment", others: "appraisal" }, // prettier-ignore
  { severity: "error", kind: "scoresDisagree", ...cell, given: 1, other: 2, otherAt: at },
  { severity: "error", kind: "scoreMissing", ...cell, other: 2, otherAt: at },
  { ...note, kind: "sheetPassedOver", at, column: "Đơn vị" },
  { ...warning, kind: "componentAlone", at, table, column: "An toàn thông tin số" },
  { ...warning, kind: "mergedScores", at, cells: 2 },
  { ...warning, kind: "unnumberedUnit", at, unit: "Cụm I" },
  { ...note, kind: "lineLeftOut", at, given: "A. Nhóm" },
  { ...note, kind: "legacyConverted", at, font: ".VnTime", count: 3 },
  { severity: "error", kind: "legacyText", at, font: "VPS Times", given: "?" },
  { ...warning, kind: "choicesUnreadable" },
])("$kind says what is and what to do, in whole sentences", (problem) => {
  const { what, todo } = explain(problem);
  expect(what).toMatch(/^\S.+\.$/);
  expect(todo).toMatch(/^\S.+\.$/);
  expect(`${what}${todo}`).not.toMatch(/undefined|NaN|object/);
});
