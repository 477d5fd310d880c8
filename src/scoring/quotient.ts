import { product } from "./product";
import type { Ratio } from "./Ratio";

/** One exact number by another, which is above 0. In lowest terms where they would not fit. */
export const quotient = (part: Ratio, whole: Ratio): Ratio =>
  product(part, { part: whole.whole, whole: whole.part });
