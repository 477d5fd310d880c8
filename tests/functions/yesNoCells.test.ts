import { yesNoCells } from "../../src/functions/itemFunctions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const yesNo = (...given: unknown[]): unknown =>
  seenCells(() => (yesNoCells as (...given: unknown[]) => unknown[][])(...given));

test.each([
  ["Có", 1],
  [" có ", 1],
  ["co\u0301", 1], // NFD
  ["x", 1],
  [true, 1],
  [1, 1],
  ["Yes", 1],
  ["Không", 0],
  ["chưa có", 0],
  [false, 0],
  [0, 0],
  ["No", 0],
])("%p is %p", (answer, points) => {
  expect(yesNo([[answer]])).toEqual([[points]]);
});

test("a yes without the evidence that is asked for is 0", () => {
  const answers = [["có"], ["có"], ["có"], ["có"], ["không"]];
  const evidence = [["QĐ 12/2020"], [""], ["-"], ["chưa có"], ["QĐ 13"]];
  expect(yesNo(answers, evidence)).toEqual([[1], [0], [0], [0], [0]]);
  expect(yesNo(answers, evidence, [[2.5]])).toEqual([[2.5], [0], [0], [0], [0]]);
});

test("points may differ from line to line, and be typed as text", () => {
  expect(yesNo([["có"], ["có"]], null, [[5], ["2,5"]])).toEqual([[5], [2.5]]);
});

test("a column spills, each cell with its own answer", () => {
  expect(yesNo([["có"], [""], ["-"], [null], [cellError("#N/A")], ["có thể"], ["không"]])).toEqual([
    [1],
    [""],
    [""],
    [""],
    ["#N/A"],
    ["#VALUE! “có thể” không phải là có hay không."],
    [0],
  ]);
});

test("a row is answered as a row", () => {
  expect(yesNo([["x", "không", "x"]], null, [[3]])).toEqual([[3, 0, 3]]);
});

test.each([
  {
    given: [[["có"], ["có"]], [["a", "b"]]],
    says: "#VALUE! Hai vùng khác số dòng hoặc số cột: chọn hai vùng cùng kích thước.",
  },
  { given: [[["có"]], null, [["nhiều"]]], says: "#VALUE! “nhiều” không phải là điểm hay tỷ lệ." },
  { given: [[["có"]], null, [[""]]], says: "#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm." },
  { given: [[["có"]], [[cellError("#DIV/0!")]]], says: "#DIV/0!" },
  { given: [], says: "#VALUE! Thiếu câu trả lời: chọn ô hoặc vùng ghi có hay không." },
  {
    given: [null, null, null, invocation],
    says: "#VALUE! Thiếu câu trả lời: chọn ô hoặc vùng ghi có hay không.",
  },
])("$given says $says", ({ given, says }) => {
  expect(yesNo(...given)).toBe(says);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(yesNo("có", invocation)).toEqual([[1]]);
  expect(yesNo([["có"]], null, invocation)).toEqual([[1]]);
  expect(yesNo(true, "QĐ 5", 2)).toEqual([[2]]);
});
