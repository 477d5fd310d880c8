import fc from "fast-check";
import { rank } from "../../src/scoring/rank";

const higher = (a: number, b: number): number => a - b;

test.each([
  { ties: "competition", places: [1, 2, 2, 4] },
  { ties: "dense", places: [1, 2, 2, 3] },
  { ties: "running", places: [1, 2, 3, 4] },
] as const)("$ties counting gives $places to 95, 90, 90, 80", ({ ties, places }) => {
  expect(rank([95, 90, 90, 80], higher, ties)).toEqual(places);
});

test("places stand in the listed order, not in that of the ranking", () => {
  expect(rank([80, 95, 90, 90], higher, "running")).toEqual([4, 1, 2, 3]);
});

test("nobody is ranked in an empty block", () => {
  expect(rank([], higher, "competition")).toEqual([]);
});

const scores = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });

test("competition: a place is one more than how many are better", () => {
  fc.assert(
    fc.property(scores, (units) => {
      expect(rank(units, higher, "competition")).toEqual(
        units.map((unit) => 1 + units.filter((other) => other > unit).length),
      );
    }),
  );
});

test("dense: a place is one more than how many different scores are better", () => {
  fc.assert(
    fc.property(scores, (units) => {
      expect(rank(units, higher, "dense")).toEqual(
        units.map((unit) => 1 + new Set(units.filter((other) => other > unit)).size),
      );
    }),
  );
});

test("running: every place is given once, the better first, equals as listed", () => {
  fc.assert(
    fc.property(scores, (units) => {
      expect(rank(units, higher, "running")).toEqual(
        units.map(
          (unit, at) =>
            1 + units.filter((other, i) => other > unit || (other === unit && i < at)).length,
        ),
      );
    }),
  );
});

test("ten thousand units are sorted, not compared in pairs", () => {
  const units = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_000);
  let compared = 0;
  rank(units, (a, b) => ((compared += 1), a - b), "competition");
  expect(compared).toBeLessThanOrEqual(2 * 10_000 * Math.log2(10_000));
});
