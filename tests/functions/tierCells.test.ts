import { tierCells } from "../../src/functions/functions";
import { setRegulationInForce } from "../../src/functions/regulationInForce";
import { presetNamed } from "../../src/regulations/presets";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import type { Basis, Tier } from "../../src/regulations/Tier";
import { cellError, defineCustomFunctions, invocation, seenCells } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);
afterEach(() => setRegulationInForce(undefined));

/** Khánh Hòa 2020 with another scale of all its tables. */
const graded = (tiers: readonly Tier[], on: Basis = "exactRatio"): Regulation => ({
  ...khanhHoa2020,
  measures: khanhHoa2020.measures.map((each) => ({
    ...each,
    ratio: { decimals: 1, source: "" },
    grading: { on, tiers, source: "" },
  })),
});

const tier = (...given: unknown[]): unknown =>
  seenCells(() => (tierCells as (...given: unknown[]) => unknown[][])(...given));

// Bounds 85 / 70 / 50, inferred from the component tables of 3136/TB-HĐTĐ.
test.each([
  [0.85, "Tốt"],
  [0.849999, "Khá"],
  [0.7, "Khá"],
  [0.699999, "Trung bình"],
  [0.5, "Trung bình"],
  [0.499999, "Yếu"],
  [0, "Yếu"],
  [-0.1, "Yếu"],
  [1.035, "Tốt"],
  ["103,5%", "Tốt"],
  ["84,99%", "Khá"],
  ["34/40", "Tốt"],
  ["33,9/40", "Khá"],
])("%p is %p in khanh-hoa-2020", (value, label) => {
  expect(tier([[value]], [["khanh-hoa-2020"]])).toEqual([[label]]);
});

test("=46,8/52 is decided as 90 %", () => {
  expect(tier([[46.8 / 52]], [[0.9, "Đạt"], [0, "Không đạt"]])).toEqual([["Đạt"]]); // prettier-ignore
});

test("left out, the scale is the workbook's regulation", () => {
  setRegulationInForce(khanhHoa2020);
  expect(tier([[0.85]], null, invocation)).toEqual([["Tốt"]]);
  expect(tier([[0.85]], invocation)).toEqual([["Tốt"]]);
  setRegulationInForce(
    graded([
      { label: "Mức 1", atLeast: 90, source: "" },
      { label: "Mức 2", atLeast: 0, source: "" },
    ]),
  );
  expect(tier([[0.85]])).toEqual([["Mức 2"]]);
});

test("the name of the workbook's own regulation means what the workbook says, not the preset", () => {
  setRegulationInForce(graded([{ label: "Đạt", atLeast: 0, source: "" }]));
  expect(tier([[0.1]], [["khanh-hoa-2020"]])).toEqual([["Đạt"]]);
});

test("where none is chosen there is no default", () => {
  expect(tier([[0.85]])).toBe(
    "#N/A Chưa chọn quy định: chọn trong ngăn EGI, hoặc ghi tên thang, ví dụ khanh-hoa-2020.",
  );
});

test("a regulation that grades the printed ratio rounds first", () => {
  setRegulationInForce(graded(khanhHoa2020.measures[0]!.grading!.tiers, "printedRatio"));
  expect(tier([[0.8495], [0.84949]])).toEqual([["Tốt"], ["Khá"]]);
});

test.each(["so-ban-nganh", "Sở, ban, ngành", "cac-so-ban-nganh", "department", "huyen", "dvsn"])(
  "the block of the scale may be called %p",
  (block) => {
    expect(tier([[0.85]], [[`khanh-hoa-2020/${block}`]])).toEqual([["Tốt"]]);
  },
);

test("an unknown block or regulation is named beside those there are", () => {
  expect(tier([[0.85]], [["khanh-hoa-2020/xa"]])).toBe(
    "#N/A Quy định không có khối “xa”. Có: cac-so-ban-nganh, uy-ban-nhan-dan-cap-huyen, don-vi-su-nghiep-truc-thuoc-ubnd-tinh.",
  );
  expect(tier([[0.85]], [["khanh-hoa-2099"]])).toBe(
    "#N/A Không có quy định “khanh-hoa-2099”. Có: thanh-hoa-2017, khanh-hoa-2020, khanh-hoa-egov-2020, khanh-son-2021, binh-dinh-2021.",
  );
});

test("a column spills, each cell with its own answer", () => {
  const values = [[1.035], [""], ["-"], [cellError("#N/A")], ["tốt"], [0.6]];
  expect(tier(values, [["khanh-hoa-2020"]])).toEqual([
    ["Tốt"],
    [""],
    [""],
    ["#N/A"],
    ["#VALUE! “tốt” không phải là điểm hay tỷ lệ."],
    ["Trung bình"],
  ]);
});

test("98 is no ratio: it is asked for as 98 %", () => {
  expect(tier([[98]], [["khanh-hoa-2020"]])).toBe(
    "#VALUE! 98 không phải là tỷ lệ: nhập 0,98 hoặc 98%, hoặc dùng EGI.RATIO để chia cho điểm tối đa.",
  );
});

const scale = [
  ["Từ", "Mức"],
  [0, "Trung bình"],
  ["", ""],
  [85, "Tốt"],
  [70, "Khá"],
];

test.each([
  [85, "Tốt"],
  [84.9999, "Khá"],
  [70, "Khá"],
  [69.9999, "Trung bình"],
])("on a scale of points in the worksheet, %p is %p", (score, label) => {
  expect(tier([[score]], scale)).toEqual([[label]]);
});

test("a mark in the third column of the worksheet's scale makes the bound an open one", () => {
  const scale = [
    ["Trên", "Mức", "Mở"],
    [0.75, "Dẫn dắt", "x"],
    [0.5, "Nâng cao", true],
    [0, "Khởi động", ""],
  ]; // trên 75 %, trên 50 %, as Lào Cai
  expect(tier([[0.75], [0.750001], [0.5], [0.5001], [0]], scale)).toEqual([
    ["Nâng cao"],
    ["Dẫn dắt"],
    ["Khởi động"],
    ["Nâng cao"],
    ["Khởi động"],
  ]);
});

test.each([
  { value: 0.85, why: "0,85 không cùng đơn vị với các mốc: dùng 85% với tỷ lệ, 85 với điểm." },
  { value: "84%", why: "84% không cùng đơn vị với các mốc: dùng 85% với tỷ lệ, 85 với điểm." },
  { value: "34/40", why: "34/40 không cùng đơn vị với các mốc: dùng 85% với tỷ lệ, 85 với điểm." },
])("$value on the worksheet's scale of 85, 70, 0 points has no tier", ({ value, why }) => {
  expect(tier([[value]], scale)).toBe(`#VALUE! ${why}`);
});

test("a score on the worksheet's scale of ratios has no tier", () => {
  expect(
    tier(
      [[84]],
      [
        [0.85, "Tốt"],
        [0, "Yếu"],
      ],
    ),
  ).toBe(
    // prettier-ignore
    "#VALUE! 84 không phải là tỷ lệ: nhập 0,98 hoặc 98%, hoặc dùng EGI.RATIO để chia cho điểm tối đa.",
  );
});

test("a value below every bound of the worksheet's scale has no tier", () => {
  expect(tier([[12.5]], [[50, "Đạt"]])).toBe("#N/A 12,5 thấp hơn mốc thấp nhất của thang.");
});

test.each([
  [[[1, 2, 3, 4]]],
  [
    [
      ["cao", "Tốt"],
      ["thấp", "Yếu"],
    ],
  ],
  [
    [
      ["", ""],
      ["", ""],
    ],
  ],
  [
    [
      [85, "Tốt"],
      [70, ""],
    ],
  ],
])("%p is no scale", (cells) => {
  expect(tier([[0.5]], cells)).toBe(
    "#VALUE! Thang là tên quy định, hoặc vùng hai cột: mốc thấp nhất và tên mức.",
  );
});

test("two tiers from the same bound are a mistake in the scale", () => {
  expect(tier([[0.5]], [[85, "Tốt"], [85, "Khá"]])).toBe("#VALUE! Thang có hai mức cùng mốc 85."); // prettier-ignore
});

test("a missing value or an error as the scale never crashes", () => {
  expect(tier()).toBe("#VALUE! Thiếu điểm: chọn ô hoặc vùng có điểm.");
  expect(tier([[0.5]], [[cellError("#NULL!")]])).toBe("#NULL!");
});

describe("a regulation that grades scores, each measure of each block on its own scale", () => {
  const egov = "khanh-hoa-egov-2020";

  test.each([
    { scale: `${egov}/cap-huyen/dat-duoc`, value: 90.56, label: "I" },
    { scale: `${egov}/cap-huyen/achieved`, value: 78.63, label: "III" },
    { scale: `${egov}/cap-huyen/dieu-kien-san-sang`, value: 47.11, label: "I" },
    { scale: `${egov}/cap-xa/muc-do-dat-duoc`, value: 50.04, label: "III" },
    { scale: `${egov}/xa/san-sang`, value: 22.5, label: "III" },
    { scale: `${egov}/Xã, phường, thị trấn/Điều kiện sẵn sàng`, value: 22.4, label: "IV" },
    { scale: `${egov}/cap-xa/readiness`, value: 22.5, label: "III" },
    { scale: `${egov}/cap-xa/readiness`, value: "22,40", label: "IV" },
    { scale: `${egov}/cap-xa/readiness`, value: "26,92/30", label: "II" },
    { scale: "thanh-hoa-2017", value: 85.05, label: "Tốt" },
    { scale: "thanh-hoa-2017/department", value: 81.25, label: "Khá" },
  ])("$value is $label in $scale", ({ scale, value, label }) => {
    expect(tier([[value]], [[scale]])).toEqual([[label]]);
  });

  test("a name that fits scales which differ is #N/A, with the names to choose from", () => {
    const four = [
      `${egov}/cap-huyen/muc-do-dat-duoc`,
      `${egov}/cap-huyen/dieu-kien-san-sang`,
      `${egov}/cap-xa/muc-do-dat-duoc`,
      `${egov}/cap-xa/dieu-kien-san-sang`,
    ];
    const unclear = (given: string, choices: readonly string[]) =>
      `#N/A “${given}” chưa rõ là cái nào: ghi một trong: ${choices.join(", ")}.`;
    expect(tier([[90]], [[egov]])).toBe(unclear(egov, four));
    expect(tier([[90]], [[`${egov}/xa`]])).toBe(unclear(`${egov}/xa`, four.slice(2)));
    setRegulationInForce(presetNamed(egov));
    expect(tier([[90]])).toBe(unclear(egov, four));
  });

  test("a block that fits several is #N/A, with the names to choose from", () => {
    expect(tier([[90]], [[`${egov}/cap`]])).toBe(
      "#N/A “cap” chưa rõ là cái nào: ghi một trong: cap-huyen, cap-xa.",
    );
  });

  test("a percentage is no score", () => {
    expect(tier([["90%"]], [[`${egov}/huyen/san-sang`]])).toBe(
      "#VALUE! “90%” là tỷ lệ; thang này tính theo điểm.",
    );
  });

  test("a measure that is not graded, and one that is not there, are told", () => {
    expect(tier([[7]], [["thanh-hoa-2017/department/staff"]])).toBe(
      "#N/A Quy định không xếp loại khối này.",
    );
    expect(tier([[7]], [["thanh-hoa-2017/department/abc"]])).toBe(
      "#N/A Quy định không có thang “abc”. Có: thanh-hoa-2017/khoi-so-ban-nganh/xep-hang-chung.",
    );
  });
});

test("a value between two bands, or below the lowest, is #N/A and says so", () => {
  setRegulationInForce(
    graded([
      { label: "Tốt", atLeast: 85, source: "" },
      { label: "Khá", atLeast: 70, atMost: 84, source: "" },
    ]),
  );
  expect(tier([[0.845], [0.84], [0.5]])).toEqual([
    ["#N/A 0,845 nằm giữa mức “Khá” và mức “Tốt”: quy định không nói thuộc mức nào."],
    ["Khá"],
    ["#N/A 0,5 thấp hơn mốc thấp nhất của thang."],
  ]);
});
