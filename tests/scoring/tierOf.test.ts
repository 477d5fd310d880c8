import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { tierOf } from "../../src/scoring/tierOf";

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
  expect(tierOf({ part, whole }, khanhHoa2020).label).toBe(tier);
});

const ninety = {
  ...khanhHoa2020,
  tiers: [
    { label: "Đạt", atLeast: 90, source: "" },
    { label: "Không đạt", atLeast: 0, source: "" },
  ],
};

test("46,8 of 52 reaches a bound of 90 %, which binary division misses", () => {
  expect(tierOf({ part: 468000, whole: 520000 }, ninety).label).toBe("Đạt");
});

test("89,95 % reaches a bound of 90 % only where the printed ratio is graded", () => {
  const ratio = { part: 8995, whole: 10000 };
  expect(tierOf(ratio, ninety).label).toBe("Không đạt");
  const printed = { ...ninety, gradedBy: { ratio: "printedRatio", source: "" } } as const;
  expect(tierOf(ratio, printed).label).toBe("Đạt");
  expect(tierOf({ part: 89949, whole: 100000 }, printed).label).toBe("Không đạt");
});

test("a bound with decimals is met exactly", () => {
  const regulation = {
    ...ninety,
    tiers: [{ label: "Đạt", atLeast: 66.67, source: "" }, ninety.tiers[1]!],
  };
  expect(tierOf({ part: 6667, whole: 10000 }, regulation).label).toBe("Đạt");
  expect(tierOf({ part: 2, whole: 3 }, regulation).label).toBe("Không đạt");
});

test("a regulation without tiers is a fault that is not passed over", () => {
  expect(() => tierOf({ part: 1, whole: 2 }, { ...ninety, tiers: [] })).toThrow("without tiers");
});
