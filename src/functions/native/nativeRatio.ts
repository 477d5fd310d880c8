import { literalNumber, ofNumber } from "./NativePlace";

/** EGI.RATIO(score, max, decimals): divided, and rounded to decimals of the percentage where they are given. */
export function nativeRatio(
  score: string,
  max: string | undefined,
  decimals: string | undefined,
): string | undefined {
  if (max === undefined) return undefined; // "38,5/40" has no native form
  if (decimals === undefined) return ofNumber(score, `${score}/${max}`);
  const count = literalNumber(decimals);
  if (count === undefined) return undefined;
  return ofNumber(score, `ROUND(ROUND(${score}/${max},13),${count + 2})`);
}
