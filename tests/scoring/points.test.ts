import fc from "fast-check";
import { points } from "../../src/scoring/points";

test.each([
  [38.5, 385000],
  [1035, 10350000],
  [0, 0],
  [-0, 0],
  [-100, -1000000],
  [0.0001, 1],
  [0.1 + 0.2, 3000], // 0.30000000000000004
  [46.8 / 52, 9000], // 0.8999999999999999
  ["38.5", 385000],
  ["-100", -1000000],
  ["12.50000", 125000],
  ["007", 70000],
])("%p is %p ten-thousandths", (given, expected) => {
  expect(points(given)).toBe(expected);
});

test.each([
  [0.12345],
  ["0.12345"],
  [1 / 3],
  [NaN],
  [Infinity],
  [1e9],
  [1e20],
  [1e-7],
  ["38,5"],
  [""],
  ["."],
  ["1e3"],
])("%p is no number of points with four decimals", (given) => {
  expect(points(given)).toBeUndefined();
});

test("every decimal of four places is itself, typed as text or as a number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (count) => {
      const digits = String(Math.abs(count)).padStart(5, "0");
      const text = `${count < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
      expect(points(text)).toBe(count);
      expect(points(Number(text))).toBe(count);
    }),
  );
});

test("the noise of summing up to fifty scores of one decimal is not taken for a fifth decimal", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5600 }), { maxLength: 50 }), (tenths) => {
      const sum = tenths.reduce((total, each) => total + each / 10, 0);
      expect(points(sum)).toBe(tenths.reduce((total, each) => total + each, 0) * 1000);
    }),
  );
});
