import type { Band } from "../../../src/appendix/Band";
import { documentHead } from "../../../src/appendix/form/documentHead";
import { headWidths } from "../../../src/appendix/form/headWidths";
import { blankForm, type Form } from "../../../src/reading/form/Form";

const form: Form = {
  ...blankForm,
  kind: "notice",
  number: "3136",
  symbol: "TB-HĐTĐ",
  date: "2020-12-24",
  superiorBody: "UBND tỉnh Khánh Hòa",
  issuingBody: "Hội đồng thẩm định",
  place: "Khánh Hòa",
  subject: "Kết quả xếp hạng",
};

const widths = [60, 140, 74, 53, 68, 73]; // 200 on the left of 268

/** What stands in each row, left to right, with its first column; rules as the number of their strokes. */
const read = (bands: readonly Band[]) =>
  bands.map(({ pieces }) =>
    pieces.map(({ at, value }) =>
      typeof value === "string" && /^_+$/.test(value) ? [at, value.length] : [at, value],
    ),
  );

test("the head has the issuing body on the left, the country on the right, a rule under each", () => {
  expect(read(documentHead(form, widths))).toEqual([
    [
      [0, "UBND TỈNH KHÁNH HÒA"],
      [2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ],
    [
      [0, "HỘI ĐỒNG THẨM ĐỊNH"],
      [2, "Độc lập - Tự do - Hạnh phúc"],
    ],
    // 12 pt bold: 137 points, of which 40 in a hundred in strokes of 3 points; 13 pt bold: 159.1, whole.
    [
      [0, 18],
      [2, 53],
    ],
    [
      [0, "Số: 3136/TB-HĐTĐ"],
      [2, "Khánh Hòa, ngày 24 tháng 12 năm 2020"],
    ],
    [],
    [[0, "THÔNG BÁO"]],
    [[0, "Kết quả xếp hạng"]],
    [[0, 14]], // 14 pt bold: 105.4 points, 40 in a hundred
    [],
  ]);
});

test("where there is room, country and motto are 13 and 14, else 12 and 13; always one line", () => {
  const sizes = (of: readonly number[]) =>
    documentHead(form, of)
      .slice(0, 2)
      .map(({ pieces }) => pieces.map(({ style }) => style.font?.size));
  expect(sizes(widths)).toEqual([
    [12, 12],
    [12, 13],
  ]);
  expect(sizes([60, 240, 100, 100, 200])).toEqual([
    [13, 13],
    [13, 14],
  ]);
});

test("a body whose name is longer than its half stands on two lines, the rule below the second", () => {
  const long = { ...form, superiorBody: "", issuingBody: "Sở Thông tin và Truyền thông" };
  expect(read(documentHead(long, widths)).slice(0, 3)).toEqual([
    [
      [0, "SỞ THÔNG TIN VÀ TRUYỀN"],
      [2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ],
    [
      [0, "THÔNG"],
      [2, "Độc lập - Tự do - Hạnh phúc"],
    ],
    [
      [0, expect.any(Number)],
      [2, 53],
    ],
  ]);
});

test("a letter has its subject below the number and no name of its kind", () => {
  const letter: Form = {
    ...form,
    kind: "letter",
    number: "",
    date: "",
    subject: "kết quả năm 2021",
  };
  expect(read(documentHead(letter, widths)).slice(3)).toEqual([
    [
      [0, "Số: …/TB-HĐTĐ"],
      [2, "Khánh Hòa, ngày … tháng … năm …"],
    ],
    [[0, "V/v kết quả năm 2021"]],
    [],
  ]);
});

test.each([
  { widths: [32, 350, 80], parted: [150, 231.75, 79.5] }, // the names give what the head lacks
  { widths: [32, 420], parted: [150, 301.5] },
  { widths, parted: widths },
])(
  "columns of $widths leave room for both halves of the head as $parted",
  ({ widths: given, parted }) => {
    headWidths(given).forEach((width, at) => expect(width).toBeCloseTo(parted[at]!, 1));
  },
);
