import { rankCells } from "../../src/functions/functions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import type { Rounding } from "../../src/regulations/Measure";
import type { Ranking } from "../../src/regulations/Ranking";
import type { Regulation } from "../../src/regulations/Regulation";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { presetNamed } from "../../src/regulations/presets";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const rank = (...given: unknown[]): unknown =>
  seenCells(() => (rankCells as (...given: unknown[]) => unknown[][])(...given));

/** Khánh Hòa 2020 with all its tables ranked and their ratios rounded like this. */
const rankedAlike = (ranking: Ranking, ratio: Rounding): Regulation => ({
  ...khanhHoa2020,
  measures: khanhHoa2020.measures.map((each) => ({ ...each, ranking, ratio })),
});

const scores = [[90], [95], [80], [90]];
const needsRange =
  "#N/A Cách lien-tuc cần cả vùng: nhập công thức một lần với diem và vung là cùng một vùng.";

test.each([
  { ties: "canh-tranh", places: [[2], [1], [4], [2]] },
  { ties: "cạnh tranh", places: [[2], [1], [4], [2]] },
  { ties: "competition", places: [[2], [1], [4], [2]] },
  { ties: "day", places: [[2], [1], [3], [2]] },
  { ties: "dense", places: [[2], [1], [3], [2]] },
  { ties: "lien-tuc", places: [[2], [1], [4], [3]] },
  { ties: "Running", places: [[2], [1], [4], [3]] },
  { ties: null, places: [[2], [1], [4], [2]] },
])("a column against itself, counted $ties, is $places", ({ ties, places }) => {
  expect(rank(scores, scores, ties)).toEqual(places);
});

test.each([
  { value: 90, ties: null, place: 2 },
  { value: 80, ties: "canh-tranh", place: 4 },
  { value: 80, ties: "day", place: 3 },
  { value: 95, ties: "day", place: 1 },
])("one value, $value counted $ties, stands at $place", ({ value, ties, place }) => {
  expect(rank([[value]], scores, ties)).toEqual([[place]]);
});

test("one value cannot be counted lien-tuc", () => {
  expect(rank([[95]], scores, "lien-tuc")).toBe(needsRange);
});

test("ties left out are counted as the workbook's regulation says", () => {
  setRegulationInForce(khanhHoa2020); // lien-tuc
  expect(rank(scores, scores)).toEqual([[2], [1], [4], [3]]);
  expect(rank([[80]], scores)).toEqual([[4]]);
  expect(rank([[90]], scores)).toBe(needsRange); // one of two equals: 2 or 3, never guessed
});

test("a row is ranked as a row", () => {
  expect(rank([[3, 1, 2]], [[3, 1, 2]])).toEqual([[1, 3, 2]]);
});

test("blanks and dashes get an empty cell and do not count; errors and words keep to themselves", () => {
  const column = [[90], [""], [cellError("#DIV/0!")], ["-"], ["chưa nộp"], [null], [95]];
  expect(rank(column, column)).toEqual([
    [2],
    [""],
    ["#DIV/0!"],
    [""],
    ["#VALUE! “chưa nộp” không phải là điểm hay tỷ lệ."],
    [""],
    [1],
  ]);
  expect(rank([[90]], column)).toEqual([[2]]);
  expect(rank([[""]], column)).toEqual([[""]]);
});

test("753/797 stands before 904/957, as numbers and as text, though both print 94,5 %", () => {
  const ratios = [[904 / 957], [753 / 797]];
  expect(rank(ratios, ratios)).toEqual([[2], [1]]);
  const texts = [["904/957"], ["753/797"]];
  expect(rank(texts, texts)).toEqual([[2], [1]]);
});

test("decimals given: ratios are rounded as percentages first", () => {
  const ratios = [[904 / 957], [753 / 797], [0.9]];
  expect(rank(ratios, ratios, "canh-tranh", 1)).toEqual([[1], [1], [3]]);
  expect(rank(ratios, ratios, "canh-tranh", 2)).toEqual([[2], [1], [3]]);
  expect(rank([[904 / 957]], ratios, null, 1)).toEqual([[1]]);
});

test("decimals given: scores are rounded as scores first", () => {
  const points = [[913.5], [914], [913.4]];
  expect(rank(points, points, "canh-tranh", 0)).toEqual([[1], [1], [3]]);
  expect(rank(points, points, "canh-tranh")).toEqual([[2], [1], [3]]);
});

test("a regulation that ranks the printed ratio rounds ratios first, without being asked", () => {
  setRegulationInForce(
    rankedAlike(
      { on: "printedRatio", ties: "competition", scope: "block", source: "" },
      { decimals: 1, source: "" },
    ),
  );
  const ratios = [[904 / 957], [753 / 797], [0.9]];
  expect(rank(ratios, ratios)).toEqual([[1], [1], [3]]);
});

test("equal after binary noise is equal", () => {
  const ratios = [[46.8 / 52], [0.9]];
  expect(rank(ratios, ratios)).toEqual([[1], [1]]);
});

test("some of a range are ranked within the whole", () => {
  expect(rank([[80], [95]], scores)).toEqual([[4], [1]]);
});

test.each([
  { given: [[[77]], scores], says: "#N/A 77 không có trong vùng xếp hạng." },
  {
    given: [[[90]], scores, "tăng dần"],
    says: "#VALUE! Không có cách tính đồng hạng “tăng dần”. Có: canh-tranh (1, 2, 2, 4), day (1, 2, 2, 3), lien-tuc (1, 2, 3, 4).",
  },
  { given: [[[cellError("#NUM!")]], scores], says: "#NUM!" },
  { given: [[[90]], scores, cellError("#N/A")], says: "#N/A" },
  { given: [[[90]]], says: "#VALUE! Thiếu vùng các điểm cùng khối để xếp hạng." },
  {
    given: [[[90]], null, null, null, invocation],
    says: "#VALUE! Thiếu vùng các điểm cùng khối để xếp hạng.",
  },
])("$given says $says", ({ given, says }) => {
  expect(rank(...given)).toBe(says);
});

test("the invocation object in the place of a later parameter is no parameter", () => {
  expect(rank(scores, scores, invocation)).toEqual([[2], [1], [4], [2]]);
  expect(rank(scores, scores, "day", invocation)).toEqual([[2], [1], [3], [2]]);
});

test("ten thousand rows are ranked at once", () => {
  const column = Array.from({ length: 10_000 }, (_, at) => [((at * 7919) % 10_000) / 10_007]);
  const places = rankCells(column, column);
  expect(places.map(([place]) => place)).toEqual(column.map(([v]) => 10_000 - Math.round((v ?? 0) * 10_007))); // prettier-ignore
});

test("where the blocks of the regulation are ranked in different ways the way must be given", () => {
  setRegulationInForce(presetNamed("khanh-hoa-egov-2020"));
  const points = [[54], [57], [54]];
  expect(rank(points, points)).toBe(
    "#N/A Quy định không có một cách xếp hạng chung cho mọi bảng: ghi cách tính đồng hạng, ví dụ canh-tranh.",
  );
  expect(rank(points, points, "canh-tranh")).toEqual([[2], [1], [2]]);
});

test("a regulation whose tables are ranked in different ways leaves the way to the person", () => {
  setRegulationInForce(presetNamed("thanh-hoa-2017")); // the whole 1, 2, 2, 4, components 1, 2, 2, 3
  expect(rank(scores, scores)).toBe(
    "#N/A Quy định không có một cách xếp hạng chung cho mọi bảng: ghi cách tính đồng hạng, ví dụ canh-tranh.",
  );
  expect(rank(scores, scores, "day")).toEqual([[2], [1], [3], [2]]);
});
