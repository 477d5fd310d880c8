import fc from "fast-check";
import { compareRatios } from "../../src/scoring/compareRatios";

const part = fc.integer({ min: -20_000_000_000, max: 20_000_000_000 });
const whole = fc.integer({ min: 1, max: 20_000_000_000 });
const ratio = fc.record({ part, whole });

test("753 of 797 is above 904 of 957, though both print as 94,5 %", () => {
  expect(compareRatios({ part: 753, whole: 797 }, { part: 904, whole: 957 })).toBeGreaterThan(0);
});

test("46.8 of 52 is 90 %, neither above nor below", () => {
  expect(compareRatios({ part: 468000, whole: 520000 }, { part: 9, whole: 10 })).toBe(0);
});

test("maxima whose products exceed 2^53 are still told apart by one ten-thousandth", () => {
  const a = { part: 9_999_999_999, whole: 10_000_000_000 };
  expect(compareRatios(a, { part: 9_999_999_998, whole: 9_999_999_999 })).toBeGreaterThan(0);
  expect(compareRatios(a, { ...a })).toBe(0);
});

test("the sign is that of the crosswise difference in whole numbers of any size", () => {
  fc.assert(
    fc.property(ratio, ratio, (a, b) => {
      const difference = BigInt(a.part) * BigInt(b.whole) - BigInt(b.part) * BigInt(a.whole);
      expect(Math.sign(compareRatios(a, b)) + 0).toBe(
        difference > 0n ? 1 : difference < 0n ? -1 : 0,
      );
    }),
  );
});
