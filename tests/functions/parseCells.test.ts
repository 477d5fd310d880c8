import { parseCells } from "../../src/functions/itemFunctions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

const parse = (...given: unknown[]): unknown =>
  seenCells(() => (parseCells as (...given: unknown[]) => unknown[][])(...given));

const missing = (text: string) => `#N/A “${text}” không ghi phần cần lấy.`;
const several = (text: string) =>
  `#VALUE! “${text}” ghi nhiều số, không rõ số nào là phần cần lấy.`;

test.each([
  { text: "38,5/40", score: 38.5, max: 40, ratio: 0.9625 },
  { text: "1035/1000 (103,5%)", score: 1035, max: 1000, ratio: 1.035 },
  { text: "Đạt 38.5 / 40 điểm", score: 38.5, max: 40, ratio: 0.9625 },
  { text: "-100 (nộp trễ)", score: -100, max: missing("-100 (nộp trễ)"), ratio: missing("-100 (nộp trễ)") }, // prettier-ignore
  { text: "96,3%", score: missing("96,3%"), max: missing("96,3%"), ratio: 0.963 },
  { text: "Hạ tầng CNTT (Tối đa: 13)", score: missing("Hạ tầng CNTT (Tối đa: 13)"), max: 13, ratio: missing("Hạ tầng CNTT (Tối đa: 13)") }, // prettier-ignore
  { text: "38,5đ", score: 38.5, max: missing("38,5đ"), ratio: missing("38,5đ") },
  { text: "12 (tối đa 15)", score: 12, max: 15, ratio: missing("12 (tối đa 15)") },
  { text: "Điều 3a", score: missing("Điều 3a"), max: missing("Điều 3a"), ratio: missing("Điều 3a") }, // prettier-ignore
  { text: "ngày 04/6/2020", score: missing("ngày 04/6/2020"), max: missing("ngày 04/6/2020"), ratio: missing("ngày 04/6/2020") }, // prettier-ignore
  { text: "3 và 5", score: several("3 và 5"), max: missing("3 và 5"), ratio: missing("3 và 5") },
  { text: "3/5; 4/5", score: several("3/5; 4/5"), max: 5, ratio: several("3/5; 4/5") },
])("out of “$text” come $score, $max and $ratio", ({ text, score, max, ratio }) => {
  const cell = (value: unknown) => (typeof value === "string" ? value : [[value]]);
  expect(parse([[text]])).toEqual(cell(score));
  expect(parse([[text]], "toi-da")).toEqual(cell(max));
  expect(parse([[text]], "ty-le")).toEqual(cell(ratio));
});

test.each(["diem", "Điểm", "score", null, ""])("the score may be asked for as %p", (part) => {
  expect(parse([["38,5/40"]], part)).toEqual([[38.5]]);
});

test("1.000 is a thousand or one as the regulation writes numbers; without one it is asked for", () => {
  expect(parse([["870/1.000"]], "toi-da")).toBe(
    "#VALUE! “1.000” có thể hiểu hai cách (dấu thập phân hay dấu phân cách hàng nghìn): nhập lại dạng số.",
  );
  setRegulationInForce(khanhHoa2020);
  expect(parse([["870/1.000"]], "toi-da")).toEqual([[1000]]);
});

test("a column spills, each cell with its own answer; a number is its own score", () => {
  expect(parse([["38,5/40"], [""], ["-"], [null], [cellError("#REF!")], [12.5], ["chưa"]])).toEqual(
    [[38.5], [""], [""], [""], ["#REF!"], [12.5], [missing("chưa")]],
  );
  expect(parse([["1/2", "3/4"]], "max")).toEqual([[2, 4]]);
});

test.each([
  { given: [[["1/2"]], "hạng"], says: "#VALUE! Phần cần lấy là diem, toi-da hoặc ty-le." },
  { given: [[["1/2"]], cellError("#N/A")], says: "#N/A" },
  { given: [[[12.5]], "toi-da"], says: missing("12.5") },
  { given: [], says: "#VALUE! Thiếu văn bản: chọn ô hoặc vùng có văn bản." },
  { given: [null, null, invocation], says: "#VALUE! Thiếu văn bản: chọn ô hoặc vùng có văn bản." },
])("$given says $says", ({ given, says }) => {
  expect(parse(...given)).toBe(says);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(parse("38,5/40", invocation)).toEqual([[38.5]]);
});
