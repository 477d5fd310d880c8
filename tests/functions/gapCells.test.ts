import { gapCells } from "../../src/functions/functions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const gap = (...given: unknown[]): unknown =>
  seenCells(() => (gapCells as (...given: unknown[]) => unknown[][])(...given));

// Bounds 85 / 70 / 50 of the exact ratio.
test.each([
  { score: 849, max: 1000, points: 1 },
  { score: 849.9999, max: 1000, points: 0.0001 },
  { score: 850, max: 1000, points: 0 }, // the best tier
  { score: 699, max: 1000, points: 1 },
  { score: 0, max: 1000, points: 500 },
  { score: 33.9, max: 40, points: 0.1 }, // 85 % of 40 is 34
  { score: 676, max: 797, points: 1.45 }, // 85 % of 797 is 677,45
])("$score of $max lacks $points points in khanh-hoa-2020", ({ score, max, points }) => {
  expect(gap([[score]], [[max]], [["khanh-hoa-2020"]])).toEqual([[points]]);
});

test("a text with its own maximum needs no other", () => {
  setRegulationInForce(khanhHoa2020);
  expect(gap([["33,9/40"]])).toEqual([[0.1]]);
});

test("a ratio without a maximum lacks a share of one", () => {
  setRegulationInForce(khanhHoa2020);
  expect(gap([[0.83], ["69,5%"], [0.9]])).toEqual([[0.02], [0.005], [0]]);
});

test("where the printed ratio is graded, rounding counts", () => {
  setRegulationInForce(binhDinh2021); // whole percent; Tốt from 80, stated
  // 67.575 of 85 is 79,5 %, which prints 80 %.
  expect(gap([[67]], [[85]])).toEqual([[0.575]]);
});

test("on a scale of points the lacking points need no maximum", () => {
  // I from 90, II from 84, III from 78, IV from 75
  expect(gap([[78.63], [75.4], [90]], null, [["khanh-hoa-egov-2020/huyen/dat-duoc"]])).toEqual([
    [5.37],
    [2.6],
    [0],
  ]);
});

test("a scale of the worksheet, of ratios or of points", () => {
  expect(gap([[30]], [[40]], [[0.8, "Đạt"], [0, "Chưa"]])).toEqual([[2]]); // prettier-ignore
  expect(gap([[77.5]], null, [[80, "Đạt"], [0, "Chưa"]])).toEqual([[2.5]]); // prettier-ignore
  expect(gap([[80]], null, [[80, "Đạt", "trên"], [0, "Chưa", ""]])).toEqual([[0.0001]]); // prettier-ignore
});

test("a column spills, each cell with its own answer", () => {
  const scores = [[849], [""], [cellError("#N/A")], ["x"], [700]];
  expect(gap(scores, [[1000]], [["khanh-hoa-2020"]])).toEqual([
    [1],
    [""],
    ["#N/A"],
    ["#VALUE! “x” không phải là điểm hay tỷ lệ."],
    [150],
  ]);
});

test.each([
  {
    given: [[[10]], [[12]], [[20, "Đạt"]]],
    says: "#N/A Từ 10 đến điểm tối đa vẫn chưa lên được mức kế trên.",
  },
  { given: [[[10]], [[0]], [["khanh-hoa-2020"]]], says: "#VALUE! Điểm tối đa phải lớn hơn 0." },
  {
    given: [[["80%"]], [[40]], [["khanh-hoa-2020"]]],
    says: "#VALUE! “80%” đã là tỷ lệ phần trăm, không chia cho điểm tối đa nữa.",
  },
  { given: [[[80]], [[cellError("#NUM!")]], [["khanh-hoa-2020"]]], says: "#NUM!" },
  {
    given: [[[80]], [[100]]],
    says: "#N/A Chưa chọn quy định: chọn trong ngăn EGI, hoặc ghi tên thang, ví dụ khanh-hoa-2020.",
  },
  { given: [null, null, null, invocation], says: "#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm." },
])("$given says $says", ({ given, says }) => {
  expect(gap(...given)).toBe(says);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(gap(849, 1000, "khanh-hoa-2020")).toEqual([[1]]);
  setRegulationInForce(khanhHoa2020);
  expect(gap([[849]], [[1000]], invocation)).toEqual([[1]]);
});
