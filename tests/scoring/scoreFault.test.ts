import type { Interval } from "../../src/regulations/Source";
import { scoreFault } from "../../src/scoring/scoreFault";

/** A criterion of 200 points in one block. */
const of = (interval?: Interval) => ({
  maxScore: { district: { points: 200, source: "bảng 1", ...(interval && { interval }) } },
});
const at = (given: number, applicable: number, interval?: Interval) =>
  scoreFault(of(interval), "district", applicable, given);

test("the maximum itself is right, a ten-thousandth above it is wrong", () => {
  expect(at(2_000_000, 2_000_000)).toBeUndefined();
  expect(at(2_000_001, 2_000_000)).toEqual({ is: "aboveMax", max: 2_000_000 });
});

test("below 0 is wrong, save where the rule adds and subtracts", () => {
  expect(at(0, 2_000_000)).toBeUndefined();
  expect(at(-1, 2_000_000)).toEqual({ is: "negative" });
  const adjusted = { ...of(), rule: { kind: "adjust", source: "bảng 1" } as const };
  expect(scoreFault(adjusted, "district", 2_000_000, -1)).toBeUndefined();
});

test("of an inferred maximum what the tables leave open is no error, up to its end", () => {
  const atMost = { atMost: 248 };
  expect(at(2_480_000, 2_000_000, atMost)).toEqual({ is: "perhapsAboveMax", max: 2_000_000 });
  expect(at(2_480_001, 2_000_000, atMost)).toEqual({ is: "aboveMax", max: 2_480_000 });
  const below = { below: 248 };
  expect(at(2_479_999, 2_000_000, below)).toEqual({ is: "perhapsAboveMax", max: 2_000_000 });
  expect(at(2_480_000, 2_000_000, below)).toEqual({ is: "aboveMax", max: 2_480_000 });
  expect(at(9_000_000, 2_000_000, {})).toEqual({ is: "perhapsAboveMax", max: 2_000_000 });
});

test("an exemption takes its points off the end of what is left open too", () => {
  const open = { atMost: 248 }; // 50 of 200 taken off: 150, at most 198
  expect(at(1_980_000, 1_500_000, open)).toEqual({ is: "perhapsAboveMax", max: 1_500_000 });
  expect(at(1_980_001, 1_500_000, open)).toEqual({ is: "aboveMax", max: 1_980_000 });
});

test("a maximum that is chưa rõ has nothing above it", () => {
  expect(scoreFault(of(), "district", "unknown", 9_000_000)).toBeUndefined();
});
