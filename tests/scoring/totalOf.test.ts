import fc from "fast-check";
import type { Entry } from "../../src/scoring/ScoreTable";
import { totalOf } from "../../src/scoring/totalOf";

const entry = (over: Partial<Entry>): Entry => ({
  unit: "Đơn vị A",
  scores: {},
  bonus: 0,
  penalty: 0,
  penaltyNote: "",
  maxScore: 10_000_000,
  ...over,
});
const unrounded = {};
const whole = { totalDecimals: { decimals: 0, source: "bảng II.1" } };

test("Sở Công Thương: 954 and 16 bonus less a penalty of 100 are 870 (I.1, B.I)", () => {
  const scores = { a: 600000, b: 550000, c: 5200000, d: 1200000, e: 990000, f: 1000000 };
  expect(totalOf(entry({ scores, bonus: 160000, penalty: 1000000 }), unrounded)).toBe(8700000);
});

test("an exempt group adds nothing", () => {
  expect(totalOf(entry({ scores: { a: 600000, b: "exempt" } }), unrounded)).toBe(600000);
});

test("a group without a score is never taken for 0", () => {
  expect(() => totalOf(entry({ scores: { a: "unscored" } }), unrounded)).toThrow("no score in a");
});

test.each([
  { scores: 9475000, total: 9480000, where: "Cam Ranh, B.II: 947,5 prints 948" },
  { scores: 9225000, total: 9230000, where: "Cam Lâm, B.II: 922,5 prints 923" },
  { scores: 8965000, total: 8970000, where: "Vạn Ninh, B.II: 896,5 prints 897" },
  { scores: 9474999, total: 9470000, where: "just below the half" },
  { scores: 9540000, total: 9540000, where: "Khánh Vĩnh, B.II: 954" },
  { scores: 0, total: 0, where: "nothing" },
])("huyện: $scores is rounded to $total ($where)", ({ scores, total }) => {
  expect(totalOf(entry({ scores: { a: scores } }), whole)).toBe(total);
});

test.each([
  { penalty: 5000, total: 0 },
  { penalty: 5001, total: -10000 },
  { penalty: 15000, total: -10000 },
  { penalty: 20000, total: -20000 },
])("a total of -$penalty ten-thousandths is rounded half-up to $total", ({ penalty, total }) => {
  expect(totalOf(entry({ penalty }), whole)).toBe(total);
});

test("scores in any order and any split over the groups make the same total", () => {
  const score = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 12 }), score, score, (scores, bonus, penalty) => {
      const listed = Object.fromEntries(scores.map((each, at) => [`g${at}`, each]));
      const turned = Object.fromEntries([...scores].reverse().map((each, at) => [`g${at}`, each]));
      const sum = scores.reduce((total, each) => total + each, 0);
      expect(totalOf(entry({ scores: listed, bonus, penalty }), unrounded)).toBe(
        sum + bonus - penalty,
      );
      expect(totalOf(entry({ scores: turned, bonus, penalty }), unrounded)).toBe(
        sum + bonus - penalty,
      );
    }),
  );
});
