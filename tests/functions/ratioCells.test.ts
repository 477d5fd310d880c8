import { ratioCells } from "../../src/functions/functions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

/** Calls with whatever Excel may hand over. */
const ratio = (...given: unknown[]): unknown =>
  seenCells(() => (ratioCells as (...given: unknown[]) => unknown[][])(...given));

test("a score of a maximum is a fraction of one, not rounded", () => {
  expect(ratio([[1035]], [[1000]], null)).toEqual([[1.035]]);
  expect(ratio([[753]], [[797]], null)).toEqual([[753 / 797]]);
});

test("46,8 of 52 is 0,9 and not 0,8999999999999999", () => {
  expect(ratio([[46.8]], [[52]])).toEqual([[0.9]]);
});

test.each([
  { score: 38.5, max: 40, decimals: 1, expected: 0.963 }, // II.2.1 row 4: 96,25 prints 96,3 %
  { score: 67, max: 70, decimals: 0, expected: 0.96 },
  { score: 753, max: 797, decimals: 1, expected: 0.945 }, // I.1 row 12
  { score: 0.1 + 0.2, max: 0.3, decimals: 0, expected: 1 },
])(
  "$score of $max to $decimals decimals of the percentage is $expected",
  ({ score, max, decimals, expected }) => {
    expect(ratio([[score]], [[max]], decimals)).toEqual([[expected]]);
  },
);

test("two columns spill, and a blank, a dash, an error and a word keep to their own line", () => {
  const scores = [[1035], [""], [null], ["-"], [cellError("#DIV/0!")], ["chưa"], [870]];
  const maxima = [[1000], [1000], [1000], [""], [1000], [1000], [1000]];
  expect(ratio(scores, maxima)).toEqual([
    [1.035],
    [""],
    [""],
    [""],
    ["#DIV/0!"],
    ["#VALUE! “chưa” không phải là điểm hay tỷ lệ."],
    [0.87],
  ]);
});

test("a row of scores with one maximum for all is a row", () => {
  expect(ratio([[10, 20, 30]], [[40]])).toEqual([[0.25, 0.5, 0.75]]);
});

test("one score against several maxima is as many ratios", () => {
  expect(ratio([[10]], [[40], [20]])).toEqual([[0.25], [0.5]]);
});

test("a column and a row of another length cannot be divided", () => {
  const shapes = "#VALUE! Hai vùng khác số dòng hoặc số cột: chọn hai vùng cùng kích thước.";
  expect(ratio([[1], [2]], [[4, 4]])).toBe(shapes);
  expect(ratio([[1], [2], [3]], [[4], [4]])).toBe(shapes);
});

test.each([
  ["38,5/40", 0.9625],
  ["38.5/40", 0.9625],
  [" 1035 / 1000 ", 1.035],
  ["1.035,5/1.000", 1.0355],
  ["103,5%", 1.035],
])("the text %p alone is %p", (text, expected) => {
  setRegulationInForce(khanhHoa2020); // decides that 1.000 is a thousand
  expect(ratio([[text]], null, null)).toEqual([[expected]]);
});

test("1.000 is a thousand or one: without a regulation it is asked for again", () => {
  expect(ratio([["1.000"]], [[1000]])).toBe(
    "#VALUE! “1.000” có thể hiểu hai cách (dấu thập phân hay dấu phân cách hàng nghìn): nhập lại dạng số.",
  );
  setRegulationInForce(khanhHoa2020);
  expect(ratio([["1.000"]], [[1000]])).toEqual([[1]]);
  setRegulationInForce({ ...khanhHoa2020, decimalMark: "." });
  expect(ratio([["1.000"]], [[1000]])).toEqual([[0.001]]);
});

test("a text with its own maximum agrees with the one beside it, or says so", () => {
  expect(ratio([["830/830"]], [[830]])).toEqual([[1]]);
  expect(ratio([["830/830"]], [[1000]])).toBe(
    "#VALUE! “830/830” ghi điểm tối đa khác với điểm tối đa ở đối số thứ hai.",
  );
});

test.each([
  {
    given: [[[38.5]], null],
    says: "#VALUE! Chưa có điểm tối đa: nhập điểm tối đa, hoặc viết điểm dạng 38,5/40.",
  },
  {
    given: [[[38.5]], [[""]]],
    says: "#VALUE! Chưa có điểm tối đa: nhập điểm tối đa, hoặc viết điểm dạng 38,5/40.",
  },
  { given: [[[38.5]], [[0]]], says: "#VALUE! Điểm tối đa phải lớn hơn 0." },
  { given: [[["5/0"]]], says: "#VALUE! Điểm tối đa phải lớn hơn 0." },
  { given: [[[true]], [[5]]], says: "#VALUE! “true” không phải là điểm hay tỷ lệ." },
  {
    given: [[["96%"]], [[40]]],
    says: "#VALUE! “96%” đã là tỷ lệ phần trăm, không chia cho điểm tối đa nữa.",
  },
  { given: [[[5]], [[8]], 1.5], says: "#VALUE! Số chữ số thập phân là số nguyên từ 0 đến 10." },
  { given: [[[5]], [[8]], "hai"], says: "#VALUE! Số chữ số thập phân là số nguyên từ 0 đến 10." },
  { given: [[[5]], [[cellError("#N/A")]]], says: "#N/A" },
  { given: [[["#N/A"]], [[8]]], says: "#N/A" },
  { given: [], says: "#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm." },
  { given: [null, null, null, invocation], says: "#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm." },
])("$given says $says", ({ given, says }) => {
  expect(ratio(...given)).toBe(says);
});

test("an error that cannot be thrown by name comes back as itself", () => {
  expect(ratio([[cellError("#REF!")]], [[8]])).toEqual([["#REF!"]]);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(ratio(5, 8)).toEqual([[0.625]]);
  expect(ratio([[5]], [[8]], invocation)).toEqual([[0.625]]);
  expect(ratio([[5]], [[8]], [[1]])).toEqual([[0.625]]);
  expect(ratio([["38,5/40"]], invocation)).toEqual([[0.9625]]);
  expect(ratio([[{ type: "FormattedNumber", basicValue: 5 }]], [[8]])).toEqual([[0.625]]);
});
