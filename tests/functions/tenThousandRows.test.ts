import { rankCells, ratioCells } from "../../src/functions/functions";
import { callCounts } from "./callCounts";
import { defineCustomFunctions } from "./customFunctionsRuntime";

beforeAll(defineCustomFunctions);

const n = 10_000;

test.each([
  { order: "shuffled", value: (at: number) => ((at * 7919) % n) / 10_007 },
  { order: "best first", value: (at: number) => 1 - at / 10_007 },
  { order: "in groups of equals", value: (at: number) => (at % 7) / 10 },
])("a column of 10 000, $order, is ranked with at most 2 n log2 n comparisons", ({ value }) => {
  const column = Array.from({ length: n }, (_, at) => [value(at)]);
  const compared = callCounts(() => rankCells(column, column, "day")).get("compareRatios")!;
  expect(compared).toBeGreaterThanOrEqual(n - 1);
  expect(compared).toBeLessThanOrEqual(2 * n * Math.log2(n));
});

test("10 000 single ratios do the arithmetic of the engine once each, and write no text", () => {
  const counts = callCounts(() => {
    for (let at = 0; at < n; at += 1) ratioCells([[at / 8]], [[1250]]);
  });
  expect(counts.get("exactNumber")).toBe(2 * n); // score and maximum
  expect(counts.get("quotient")).toBe(n);
  expect(counts.get("get given") ?? 0).toBe(0); // a number is written out for a message only
});
