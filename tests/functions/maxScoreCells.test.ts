import { maxScoreCells } from "../../src/functions/functions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
beforeEach(() => setRegulationInForce(khanhHoa2020));
afterEach(() => setRegulationInForce(undefined));

const maxScore = (...given: unknown[]): unknown =>
  seenCells(() => (maxScoreCells as (...given: unknown[]) => unknown[][])(...given));

test.each([
  { block: "so-ban-nganh", max: 1000 }, // I.1: …/1000
  { block: "UBND cấp huyện", max: 1000 },
  { block: "serviceUnit", max: 700 }, // III.1: …/700
])("the whole of $block is $max points", ({ block, max }) => {
  expect(maxScore([[block]])).toEqual([[max]]);
});

// Maxima printed in table I.1 of 3136/TB-HĐTĐ: 830, 827, 797, 957.
test.each([
  { exempt: [["web"]], max: 900 },
  { exempt: [["web", 70]], max: 830 },
  { exempt: [["Trang/Cổng TTĐT"]], max: 900 },
  { exempt: [["Văn phòng Ủy ban nhân dân tỉnh"]], max: 830 },
  { exempt: [["Thanh tra tỉnh"]], max: 827 },
  { exempt: [["Ban Dân tộc"]], max: 797 },
  { exempt: [["Sở Ngoại vụ"], [""], ["-"], [null]], max: 957 },
  { exempt: [["web"], ["WEB"]], max: 900 }, // named twice, exempt once
  { exempt: [["web"], ["Văn phòng Ủy ban nhân dân tỉnh"]], max: 830 }, // the unit's exemption holds it too
])("without $exempt a department has $max points", ({ exempt, max }) => {
  expect(maxScore([["so-ban-nganh"]], exempt)).toEqual([[max]]);
});

test("several exemptions stand in one text between semicolons", () => {
  expect(maxScore([["so-ban-nganh"]], [["web; An toàn thông tin số"]])).toEqual([[800]]);
});

test("a column of blocks spills, each with its own answer", () => {
  expect(maxScore([["huyen"], [""], [cellError("#REF!")], ["xã"], ["dvsn"]])).toEqual([
    [1000],
    [""],
    ["#REF!"],
    [
      "#N/A Quy định không có khối “xã”. Có: cac-so-ban-nganh, uy-ban-nhan-dan-cap-huyen, don-vi-su-nghiep-truc-thuoc-ubnd-tinh.",
    ],
    [700],
  ]);
});

test("another regulation may be named", () => {
  expect(maxScore([["so-ban-nganh"]], [["Ban Dân tộc"]], "binh-dinh-2021")).toEqual([[70]]);
  expect(maxScore([["xa"]], null, "khanh-son-2021")).toEqual([[960]]);
});

test.each([
  {
    given: [[["huyen"]], [["Sở Y tế"]]],
    says: "#N/A Không có tiêu chí hay đơn vị được miễn nào tên “Sở Y tế” trong khối này.",
  },
  {
    given: [[["huyen"]], [[2000]]],
    says: "#VALUE! Điểm miễn nhiều hơn điểm tối đa của khối.",
  },
  {
    given: [[["xa"]], null, "khanh-hoa-egov-2020"],
    says: "#N/A Quy định không ghi điểm tối đa này.", // no commune maximum is printed
  },
  {
    given: [[["huyen"]], null, "khanh-hoa-2099"],
    says: "#N/A Không có quy định “khanh-hoa-2099”. Có: thanh-hoa-2017, khanh-hoa-2020, khanh-hoa-egov-2020, khanh-son-2021, binh-dinh-2021.",
  },
  { given: [[["huyen"]], [[cellError("#DIV/0!")]]], says: "#DIV/0!" },
  { given: [[["huyen"]], null, cellError("#NUM!")], says: "#NUM!" },
  { given: [], says: "#VALUE! Thiếu tên khối, ví dụ huyen." },
  { given: [null, null, null, invocation], says: "#VALUE! Thiếu tên khối, ví dụ huyen." },
])("$given says $says", ({ given, says }) => {
  expect(maxScore(...given)).toBe(says);
});

test("arguments in the shapes of older metadata are understood", () => {
  expect(maxScore("huyen", invocation)).toEqual([[1000]]);
  expect(maxScore([["dvsn"]], null, invocation)).toEqual([[700]]);
});

test("where no regulation is chosen there is no default", () => {
  setRegulationInForce(undefined);
  expect(maxScore([["huyen"]])).toBe(
    "#N/A Chưa chọn quy định: chọn trong ngăn EGI, hoặc ghi tên thang, ví dụ khanh-hoa-2020.",
  );
});
