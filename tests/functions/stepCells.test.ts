import { stepCells } from "../../src/functions/itemFunctions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const step = (...given: unknown[]): unknown =>
  seenCells(() => (stepCells as (...given: unknown[]) => unknown[][])(...given));

const bounds = [[0.5], [0.8]];
const unit = "không cùng đơn vị với các mốc: dùng 85% với tỷ lệ, 85 với điểm.";

test.each([
  [0.8, 2],
  [0.799999, 1],
  [0.5, 1],
  [0.499999, 0],
  [0, 0],
  [1.2, 2],
  ["75%", 1],
  ["30/40", 1],
  ["32/40", 2],
  [0.1 + 0.7, 2], // 0.7999999999999999 in binary
])("%p of bounds 50 %% and 80 %% is %p", (share, points) => {
  expect(step([[share]], bounds)).toEqual([[points]]);
});

test.each([
  ["a row", [[0.5, 0.8]]],
  ["a column the other way round", [[0.8], [0.5]]],
  ["texts", [["50%"], ["80%"]]],
  ["one text", [["50%;80%"]]],
  ["one text with decimals", [["50,0% ; 80,0%"]]],
  ["a range with blanks", [[0.5], [""], [0.8], [null]]],
])("the bounds may be %s", (_, given) => {
  expect(step([[0.75], [0.8], [0.1]], given)).toEqual([[1], [2], [0]]);
});

test("a column spills, each cell with its own answer", () => {
  expect(step([[0.8], [""], ["-"], [cellError("#N/A")], ["cao"], [0.5]], bounds)).toEqual([
    [2],
    [""],
    [""],
    ["#N/A"],
    ["#VALUE! “cao” không phải là điểm hay tỷ lệ."],
    [1],
  ]);
});

test("a row is answered as a row", () => {
  expect(step([[0.8, 0.5, 0]], bounds)).toEqual([[2, 1, 0]]);
});

test("a percentage in another unit than the bounds has no points", () => {
  expect(step([[0.75]], [["50;80"]])).toBe(`#VALUE! 0,75 ${unit}`);
  expect(step([["75%"]], [["50;80"]])).toBe(`#VALUE! 75% ${unit}`);
  expect(step([[75]], bounds)).toBe(
    "#VALUE! 75 không phải là tỷ lệ: nhập 0,98 hoặc 98%, hoặc dùng EGI.RATIO để chia cho điểm tối đa.",
  );
  expect(step([[75], [0]], [["50;80"]])).toEqual([[1], [0]]);
});

test.each([
  {
    given: [[[0.5]], [["cao;thấp"]]],
    says: "#VALUE! Mốc là các tỷ lệ, ví dụ một vùng hoặc 50%;80%.",
  },
  { given: [[[0.5]], [[""]]], says: "#VALUE! Mốc là các tỷ lệ, ví dụ một vùng hoặc 50%;80%." },
  { given: [[[0.5]]], says: "#VALUE! Mốc là các tỷ lệ, ví dụ một vùng hoặc 50%;80%." },
  { given: [[[0.5]], [[cellError("#NUM!")]]], says: "#NUM!" },
  { given: [null, [[0.5]], invocation], says: "#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm." },
])("$given says $says", ({ given, says }) => {
  expect(step(...given)).toBe(says);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(step(0.75, "50%;80%")).toEqual([[1]]);
  expect(step([[0.75]], bounds, invocation)).toEqual([[1]]);
});
