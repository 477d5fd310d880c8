import { exactly } from "./exactly";
import type { Ratio } from "./Ratio";

/** Exact numbers added up; none are 0. */
export function sum(values: readonly Ratio[]): Ratio {
  return values.reduce(added, { part: 0, whole: 1 });
}

function added(a: Ratio, b: Ratio): Ratio {
  if (a.whole === b.whole) {
    const part = a.part + b.part;
    if (Math.abs(part) <= Number.MAX_SAFE_INTEGER) return { part, whole: a.whole };
  }
  return exactly(
    BigInt(a.part) * BigInt(b.whole) + BigInt(b.part) * BigInt(a.whole),
    BigInt(a.whole) * BigInt(b.whole),
  );
}
