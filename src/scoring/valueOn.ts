import type { Basis } from "../regulations/Tier";
import { printedFraction } from "./printedRatio";
import type { Ratio } from "./Ratio";
import type { Standing } from "./Standing";

/**
 * What of a standing is graded or ranked: a ratio as a fraction of one, or a score in exact points,
 * the converted one where the regulation rescales. Undefined where it was not computed.
 */
export function valueOn(on: Basis, standing: Standing): Ratio | undefined {
  const { ratio, total, converted, explanation } = standing;
  switch (on) {
    case "exactRatio":
      return ratio;
    case "printedRatio":
      return ratio && printedFraction(ratio, explanation.ratio!.rounding.decimals);
    case "exactScore":
      return explanation.converted?.exact ?? explanation.total?.exact;
    case "printedScore": {
      const printed = converted ?? total;
      return printed === undefined ? undefined : { part: printed, whole: 1 };
    }
  }
}
