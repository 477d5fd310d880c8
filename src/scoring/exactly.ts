import type { Ratio } from "./Ratio";

/**
 * An exact fraction in numbers, in lowest terms where it would not fit otherwise. Throws where it
 * does not fit even so: no committee's figures are so long.
 *
 * @param whole above 0
 */
export function exactly(part: bigint, whole: bigint): Ratio {
  if (fits(part) && fits(whole)) return { part: Number(part), whole: Number(whole) };
  const common = divisor(part < 0n ? -part : part, whole);
  const least = { part: part / common, whole: whole / common };
  if (fits(least.part) && fits(least.whole))
    return { part: Number(least.part), whole: Number(least.whole) };
  throw new Error(`${part}/${whole} is longer than an exact number`);
}

const most = BigInt(Number.MAX_SAFE_INTEGER);
const fits = (value: bigint): boolean => value <= most && value >= -most;

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
