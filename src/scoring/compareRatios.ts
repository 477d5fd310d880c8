import type { Ratio } from "./Ratio";

/**
 * Which of two ratios is the higher: positive when a, negative when b, 0 when equal.
 *
 * Multiplied crosswise, never divided: 46.8 / 52 is 90 % and binary division says 89.99999999999999.
 */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.part * b.whole;
  const right = b.part * a.whole;
  if (Math.max(Math.abs(left), Math.abs(right)) <= Number.MAX_SAFE_INTEGER) return left - right;
  return Number(BigInt(a.part) * BigInt(b.whole) - BigInt(b.part) * BigInt(a.whole));
}
