import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Source } from "../regulations/Source";
import { knownPoints } from "../scoring/knownPoints";
import type { Points } from "../scoring/points";

/** The maximum of a criterion for one unit. */
export interface CriterionMax {
  /** Absent: chưa rõ. */
  points?: Points;
  source: Source;
  isExempt: boolean;
}

/** The maximum of a criterion in a block, less what the exemptions of a unit take off of it. */
export function criterionMaxOf(
  criterion: Criterion,
  block: string,
  exemptions: readonly Exemption[],
): CriterionMax {
  const whole = exemptions.find(({ without }) => without.includes(criterion.id));
  if (whole !== undefined) return { points: 0, source: whole.source, isExempt: true };
  const { points, source } = criterion.maxScore[block]!;
  if (points === "unknown") return { source, isExempt: false };
  const gone = exemptions.flatMap(({ without, less, source: by }) => [
    ...(criterion.criteria ?? [])
      .filter(({ id }) => without.includes(id))
      .map(({ maxScore }) => ({ points: maxScore[block]?.points ?? 0, by })),
    ...less.filter((each) => each.criterion === criterion.id).map((each) => ({ ...each, by })),
  ]);
  if (gone.some((each) => each.points === "unknown")) return { source, isExempt: false };
  const taken = gone.reduce((sum, each) => sum + knownPoints(each.points as number), 0);
  return {
    points: knownPoints(points) - taken,
    source: gone[0]?.by ?? source,
    isExempt: false,
  };
}
