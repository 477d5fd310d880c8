import fc from "fast-check";
import { printedFraction, printedRatio } from "../../src/scoring/printedRatio";

test.each([
  { part: 1035, whole: 1000, decimals: 1, printed: 1.035, where: "I.1 row 1, 103,5%" },
  { part: 753, whole: 797, decimals: 1, printed: 0.945, where: "I.1 row 12, 94,5%" },
  { part: 904, whole: 957, decimals: 1, printed: 0.945, where: "I.1 row 13, 94,5%" },
  { part: 385, whole: 400, decimals: 1, printed: 0.963, where: "II.2.1 row 4, 96,25 prints 96,3%" },
  { part: 325, whole: 400, decimals: 1, printed: 0.813, where: "II.2.1 row 8, 81,25 prints 81,3%" },
  { part: 725, whole: 700, decimals: 1, printed: 1.036, where: "III.1 row 3, 103,6%" },
  { part: 67, whole: 70, decimals: 0, printed: 0.96, where: "95,71 prints 96" },
  { part: 1, whole: 200, decimals: 0, printed: 0.01, where: "a half goes up" },
  { part: -1, whole: 200, decimals: 0, printed: 0, where: "a half below 0 goes up too" },
  { part: -3, whole: 200, decimals: 0, printed: -0.01, where: "-1,5 goes up to -1" },
])(
  "$part of $whole at $decimals decimals is $printed ($where)",
  ({ part, whole, decimals, printed }) => {
    expect(printedRatio({ part, whole }, decimals)).toBe(printed);
  },
);

test("is the nearest step, halves up, as whole numbers of any size say", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }),
      fc.integer({ min: 1, max: 20_000_000_000 }),
      fc.integer({ min: 0, max: 4 }),
      (part, whole, decimals) => {
        const printed = printedFraction({ part, whole }, decimals);
        const steps = BigInt(100 * 10 ** decimals);
        expect(printed.whole).toBe(Number(steps));
        // printed - 1/2 <= part * steps / whole < printed + 1/2, multiplied by 2 * whole
        const exact = 2n * BigInt(part) * steps;
        const twice = 2n * BigInt(printed.part);
        expect((twice - 1n) * BigInt(whole) <= exact).toBe(true);
        expect(exact < (twice + 1n) * BigInt(whole)).toBe(true);
      },
    ),
  );
});
