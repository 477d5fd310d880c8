import type { Ratio } from "../scoring/Ratio";

/** One exact number by another, which is above 0. In lowest terms where they would not fit. */
export function quotient(score: Ratio, maxScore: Ratio): Ratio {
  const part = score.part * maxScore.whole;
  const whole = score.whole * maxScore.part;
  if (Math.max(Math.abs(part), whole) <= Number.MAX_SAFE_INTEGER) return { part, whole };
  const exactPart = BigInt(score.part) * BigInt(maxScore.whole);
  const exactWhole = BigInt(score.whole) * BigInt(maxScore.part);
  const common = divisor(exactPart < 0n ? -exactPart : exactPart, exactWhole);
  return { part: Number(exactPart / common), whole: Number(exactWhole / common) };
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
