import type { Regulation, Tier } from "../regulations/Regulation";
import { compareRatios } from "./compareRatios";
import { knownPoints } from "./knownPoints";
import { pointsPerOne } from "./points";
import { printedFraction } from "./printedRatio";
import type { Ratio } from "./Ratio";

/**
 * Xếp loại of a ratio: the first tier whose lower bound it reaches, the bound itself included.
 *
 * Graded on the exact or the printed ratio, as the regulation says. Below every bound, as a total
 * below 0 is, it is the last tier.
 */
export function tierOf(
  ratio: Ratio,
  regulation: Pick<Regulation, "tiers" | "gradedBy" | "ratio">,
): Tier {
  const graded =
    regulation.gradedBy.ratio === "printedRatio"
      ? printedFraction(ratio, regulation.ratio.decimals)
      : ratio;
  const reached = regulation.tiers.find(
    (tier) =>
      compareRatios(graded, { part: knownPoints(tier.atLeast), whole: 100 * pointsPerOne }) >= 0,
  );
  const tier = reached ?? regulation.tiers.at(-1);
  if (tier === undefined) throw new Error("a regulation without tiers");
  return tier;
}
