import { halfUp } from "./halfUp";
import { type Points, pointsPerOne } from "./points";
import { printedFraction } from "./printedRatio";
import type { Ratio } from "./Ratio";

/**
 * Points as they are printed, by their digits and not by binary rounding: "38,5", "1035", "-100".
 *
 * @param mark     the decimal mark
 * @param decimals how many to print, rounded half-up; absent: as many as there are
 */
export function decimalText(value: Points, mark: "," | ".", decimals?: number): string {
  if (decimals !== undefined) return stepsText(steps(value, decimals), decimals, mark);
  return stepsText(BigInt(value), 4, mark).replace(/[.,]?0+$/, "");
}

/** A ratio as it is printed, with exactly so many decimals of the percentage: "103,5%", "100,0%". */
export function percentText(ratio: Ratio, decimals: number, mark: "," | "."): string {
  return `${stepsText(BigInt(printedFraction(ratio, decimals).part), decimals, mark)}%`;
}

const steps = (value: Points, decimals: number): bigint =>
  halfUp(BigInt(value) * 10n ** BigInt(decimals), BigInt(pointsPerOne));

/** 9375 steps of a tenth are "937,5". */
function stepsText(count: bigint, decimals: number, mark: "," | "."): string {
  const sign = count < 0n ? "-" : "";
  const digits = String(count < 0n ? -count : count).padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}${mark}${digits.slice(-decimals)}`;
}
