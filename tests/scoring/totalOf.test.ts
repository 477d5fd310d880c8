import fc from "fast-check";
import type { TotalRounding } from "../../src/regulations/Measure";
import type { Line } from "../../src/scoring/Standing";
import { countedBonus, roundedTotal, totalOf } from "../../src/scoring/totalOf";

const line = (score: Line["score"], is: Line["is"] = "criterion"): Line => ({ is, id: "a", score });
const points = (part: number) => ({ part, whole: 1 });
const whole: TotalRounding = { decimals: 0, when: "beforeRatio", source: "bảng II.1" };

test("Sở Công Thương: 954 and 16 bonus less a penalty of 100 are 870 (I.1, B.I)", () => {
  const scores = [600000, 550000, 5200000, 1200000, 990000, 1000000].map((each) => line(each));
  expect(totalOf([...scores, line(160000, "bonus"), line(-1000000, "penalty")])).toEqual(
    points(8700000),
  );
});

test("an exempt line adds nothing", () => {
  expect(totalOf([line(600000), line("exempt")])).toEqual(points(600000));
});

test("a line without a score is never taken for 0", () => {
  expect(() => totalOf([line("unscored")])).toThrow("no score in a");
});

test("a line with a weight counts by it, exactly: 0.3333 × 0.15 and 0.5 × 0.85 are 0.474995", () => {
  const weight = (factor: number) => ({ part: factor, whole: 10_000 });
  expect(
    totalOf([
      { ...line(3333), weight: weight(1500) },
      { ...line(5000), weight: weight(8500) },
    ]),
  ).toEqual({ part: 47_499_500, whole: 10_000 });
});

test.each([
  { scores: 9475000, total: 9480000, where: "Cam Ranh, B.II: 947,5 prints 948" },
  { scores: 9225000, total: 9230000, where: "Cam Lâm, B.II: 922,5 prints 923" },
  { scores: 8965000, total: 8970000, where: "Vạn Ninh, B.II: 896,5 prints 897" },
  { scores: 9474999, total: 9470000, where: "just below the half" },
  { scores: 9540000, total: 9540000, where: "Khánh Vĩnh, B.II: 954" },
  { scores: 0, total: 0, where: "nothing" },
])("huyện: $scores is rounded to $total ($where)", ({ scores, total }) => {
  expect(roundedTotal(points(scores), whole)).toEqual(points(total));
});

test.each([
  { penalty: 5000, total: 0 },
  { penalty: 5001, total: -10000 },
  { penalty: 15000, total: -10000 },
  { penalty: 20000, total: -20000 },
])("a total of -$penalty ten-thousandths is rounded half-up to $total", ({ penalty, total }) => {
  expect(roundedTotal(points(-penalty), whole)).toEqual(points(total));
});

test("without a rounding a total is left as it is", () => {
  expect(roundedTotal(points(9475001), undefined)).toEqual(points(9475001));
});

describe("a bonus of 40 points", () => {
  const max = points(10_000_000);
  const cap = { points: 30, source: "" };

  test("counts in full where nothing caps it, above the maximum too", () => {
    expect(countedBonus(400_000, points(9_950_000), max, { isWithinMax: false })).toBe(400_000);
  });

  test("counts up to its cap of 30 points", () => {
    expect(countedBonus(400_000, points(0), max, { cap, isWithinMax: false })).toBe(300_000);
  });

  test("is unknown where its cap, or the maximum that it must stay within, is chưa rõ", () => {
    const unknown = { points: "unknown", source: "" } as const;
    expect(countedBonus(400_000, points(0), max, { cap: unknown, isWithinMax: false })).toBe("unknown"); // prettier-ignore
    expect(countedBonus(400_000, points(0), "unknown", { isWithinMax: true })).toBe("unknown");
  });

  test("within the maximum counts up to what the sum leaves of it, and nothing above it", () => {
    expect(countedBonus(400_000, points(9_950_000), max, { isWithinMax: true })).toBe(50_000);
    expect(countedBonus(400_000, points(9_600_000), max, { isWithinMax: true })).toBe(400_000);
    expect(countedBonus(400_000, max, max, { isWithinMax: true })).toBe(0);
  });
});

test("scores in any order and any split over the groups make the same total", () => {
  const score = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 12 }), (scores) => {
      const sum = scores.reduce((total, each) => total + each, 0);
      expect(totalOf(scores.map((each) => line(each)))).toEqual(points(sum));
      expect(totalOf([...scores].reverse().map((each) => line(each)))).toEqual(points(sum));
    }),
  );
});
