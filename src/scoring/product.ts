import { exactly } from "./exactly";
import type { Ratio } from "./Ratio";

/** One exact number times another. */
export function product(a: Ratio, b: Ratio): Ratio {
  const part = a.part * b.part;
  const whole = a.whole * b.whole;
  if (Math.max(Math.abs(part), whole) <= Number.MAX_SAFE_INTEGER) return { part, whole };
  return exactly(BigInt(a.part) * BigInt(b.part), BigInt(a.whole) * BigInt(b.whole));
}
