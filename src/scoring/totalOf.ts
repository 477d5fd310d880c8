import type { TotalRounding } from "../regulations/Measure";
import type { Bonus } from "../regulations/Regulation";
import { compareRatios } from "./compareRatios";
import { knownPoints } from "./knownPoints";
import type { Points } from "./points";
import { product } from "./product";
import type { Ratio } from "./Ratio";
import { roundedPoints } from "./roundedPoints";
import type { Line } from "./Standing";
import { sum } from "./sum";

/**
 * Tổng điểm in exact points: the lines added up, each times its weight. An exempt line adds nothing.
 * A score that is missing throws: a blank is not 0, and a sum of some lines is no total.
 */
export function totalOf(lines: readonly Line[]): Ratio {
  return sum(
    lines.map(({ id, score, weight }) => {
      if (score === "unscored") throw new Error(`no score in ${id}`);
      const points = { part: score === "exempt" ? 0 : score, whole: 1 };
      return weight === undefined ? points : product(points, weight);
    }),
  );
}

/** Exact points as a total is printed: half-up to the decimals of its measure; as they are without a rounding. */
export function roundedTotal(total: Ratio, rounding: TotalRounding | undefined): Ratio {
  return rounding === undefined ? total : roundedPoints(total, rounding.decimals);
}

/**
 * How much of a bonus counts: up to its cap, and, where it is within the maximum, up to what the sum
 * leaves of it; never below 0. "unknown" where what limits it is chưa rõ.
 */
export function countedBonus(
  given: Points,
  scored: Ratio,
  max: Ratio | "unknown",
  { cap, isWithinMax }: Pick<Bonus, "cap" | "isWithinMax">,
): Points | "unknown" {
  if (cap?.points === "unknown" || (isWithinMax && max === "unknown")) return "unknown";
  const most = cap === undefined ? given : Math.min(given, knownPoints(cap.points));
  if (!isWithinMax || max === "unknown") return most;
  const room = sum([max, { part: -scored.part, whole: scored.whole }]);
  if (room.part <= 0) return 0;
  return compareRatios({ part: most, whole: 1 }, room) <= 0
    ? most
    : Math.floor(room.part / room.whole); // a bonus is whole ten-thousandths
}
