import { gradeOf } from "../../src/scoring/gradeOf";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Measure } from "../../src/regulations/Measure";
import { gradeOfRatio } from "../../src/scoring/gradeOfRatio";
import type { Ratio } from "../../src/scoring/Ratio";

const [overall] = khanhHoa2020.measures;

const tierOf = (ratio: Ratio, measure: Measure = overall!): string => {
  const grade = gradeOfRatio(ratio, measure);
  if ("tier" in grade) return grade.tier.label;
  throw new Error(JSON.stringify(grade));
};

// Khánh Hòa 2020, bounds 85 / 70 / 50, inferred from tables I.2.1, I.2.2, III.2.1, III.2.2 of 3136/TB-HĐTĐ.
test.each([
  { part: 850, whole: 1000, tier: "Tốt" },
  { part: 8499999, whole: 10000000, tier: "Khá" },
  { part: 700, whole: 1000, tier: "Khá" },
  { part: 6999999, whole: 10000000, tier: "Trung bình" },
  { part: 500, whole: 1000, tier: "Trung bình" },
  { part: 4999999, whole: 10000000, tier: "Yếu" },
  { part: 0, whole: 1000, tier: "Yếu" },
  { part: -100, whole: 1000, tier: "Yếu" }, // a penalty above the scores
  { part: 1035, whole: 1000, tier: "Tốt" },
])("$part of $whole is $tier", ({ part, whole, tier }) => {
  expect(tierOf({ part, whole })).toBe(tier);
});

const ninety: Measure = {
  ...overall!,
  grading: {
    on: "exactRatio",
    tiers: [
      { label: "Đạt", atLeast: 90, source: "" },
      { label: "Không đạt", atLeast: 0, source: "" },
    ],
    source: "",
  },
};

test("46,8 of 52 reaches a bound of 90 %, which binary division misses", () => {
  expect(tierOf({ part: 468000, whole: 520000 }, ninety)).toBe("Đạt");
});

test("89,95 % reaches a bound of 90 % only where the printed ratio is graded", () => {
  const ratio = { part: 8995, whole: 10000 };
  expect(tierOf(ratio, ninety)).toBe("Không đạt");
  const printed: Measure = { ...ninety, grading: { ...ninety.grading!, on: "printedRatio" } };
  expect(tierOf(ratio, printed)).toBe("Đạt");
  expect(tierOf({ part: 89949, whole: 100000 }, printed)).toBe("Không đạt");
});

test("a bound with decimals is met exactly", () => {
  const regulation: Measure = {
    ...ninety,
    grading: {
      ...ninety.grading!,
      tiers: [{ label: "Đạt", atLeast: 66.67, source: "" }, ninety.grading!.tiers[1]!],
    },
  };
  expect(tierOf({ part: 6667, whole: 10000 }, regulation)).toBe("Đạt");
  expect(tierOf({ part: 2, whole: 3 }, regulation)).toBe("Không đạt");
});

test("a measure without tiers is a fault that is not passed over", () => {
  const none: Measure = { ...ninety, grading: { ...ninety.grading!, tiers: [] } };
  expect(() => gradeOfRatio({ part: 1, whole: 2 }, none)).toThrow("without tiers");
  const scores: Measure = { ...ninety, grading: { ...ninety.grading!, on: "exactScore" } };
  expect(() => gradeOfRatio({ part: 1, whole: 2 }, scores)).toThrow("does not grade a ratio");
});

test("a bound that must be exceeded (trên) and may be as high as the value itself is uncertain there", () => {
  const source = "suy ra từ bảng 1";
  const tiers = (bound: object) => [
    { label: "Tốt", ...bound, source, interval: { atLeast: 70, atMost: 75 } },
    { label: "Khá", source },
  ];
  const isUncertain = (bound: object, percent: number) =>
    "uncertain" in
    gradeOf({ part: percent, whole: 100 }, { on: "exactRatio", tiers: tiers(bound) });
  // Trên 70 … 75: 75 may be Khá still, 76 is Tốt for sure; 70 is Khá for sure.
  expect([70, 71, 75, 76].map((at) => isUncertain({ above: 75 }, at))).toEqual([false, true, true, false]); // prettier-ignore
  // Từ 70 … 75 trở lên: 75 is Tốt for sure; 70 may be.
  expect([69, 70, 74, 75].map((at) => isUncertain({ atLeast: 75 }, at))).toEqual([false, true, true, false]); // prettier-ignore
});
