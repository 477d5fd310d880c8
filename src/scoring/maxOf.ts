import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";
import type { MaxScore, Source } from "../regulations/Source";
import { blockNamed } from "./blockNamed";
import { criteriaOf, criterionPaths } from "./criteriaOf";
import { knownPoints } from "./knownPoints";
import type { Ratio } from "./Ratio";
import { sum } from "./sum";
import { weighted } from "./weighted";

/** A maximum in exact points, and where it stands. */
export interface Max {
  points: Ratio | "unknown";
  source: Source;
}

/** The maximum of a measure in one block, and what exemptions leave of it. */
export interface Maxima {
  full: Max;
  /** "unknown" too where an exemption takes points of something larger than the measure. */
  applicable: (exemptions: readonly Exemption[]) => Max;
}

/**
 * Điểm tối đa of a measure in one block: that of the block for the whole, else what its criteria add
 * up to. Exemptions take off the criteria that a unit does not have, points of criteria, and, of the
 * whole, points that are not allocated (chưa phân bổ).
 *
 * @param weights plain: one point of every group counts 1
 */
export function maxOf(
  measure: Pick<Measure, "id" | "of">,
  block: string,
  regulation: Regulation,
  weights: "weighted" | "plain" = "weighted",
): Maxima {
  const paths = criterionPaths(regulation);
  const parts = criteriaOf(measure, block, regulation).map(({ criterion, weight }) => ({
    criterion,
    weight: weights === "weighted" ? weight : undefined,
    max: criterion.maxScore[block]!,
    above: new Set(paths.get(criterion.id)!.map(({ id }) => id)),
  }));
  const isWhole = measure.of === undefined;
  const stated = isWhole ? blockNamed(regulation, block).maxScore : undefined;
  const full: Max =
    stated === undefined
      ? {
          points: total(parts.map(({ max, weight }) => counted(max.points, weight))),
          source: [...new Set(parts.map(({ max }) => max.source))].join("; "),
        }
      : { points: counted(stated.points), source: stated.source };

  const takenOff = ({ without, less, unallocated }: Exemption): (Ratio | "unknown")[] => {
    const gone = new Set(without);
    const off: (Ratio | "unknown")[] = [];
    for (const { criterion, weight, above } of parts) {
      const isGone = without.some((id) => above.has(id));
      for (const points of isGone
        ? [criterion.maxScore[block]!.points]
        : pointsGone(criterion, block, gone))
        off.push(counted(points, weight));
      if (isGone) continue;
      for (const each of less) {
        const isInside = paths.get(each.criterion)?.some(({ id }) => id === criterion.id) === true;
        if (isInside) off.push(counted(each.points, weight));
        else if (above.has(each.criterion)) off.push("unknown");
      }
    }
    if (isWhole && unallocated > 0) off.push(counted(unallocated));
    return off;
  };

  return {
    full,
    applicable: (exemptions) => {
      if (exemptions.length === 0) return full;
      const off = total(exemptions.flatMap(takenOff));
      return {
        points:
          full.points === "unknown" || off === "unknown"
            ? "unknown"
            : sum([full.points, { part: -off.part, whole: off.whole }]),
        source: [full, ...exemptions].map(({ source }) => source).join("; "),
      };
    },
  };
}

/** Maxima of the criteria below that a unit does not have; what stands below one of them is counted once. */
function pointsGone(
  { criteria = [] }: Criterion,
  block: string,
  gone: ReadonlySet<string>,
): MaxScore["points"][] {
  return criteria.flatMap((part) => {
    if (!(block in part.maxScore)) return [];
    return gone.has(part.id) ? [part.maxScore[block]!.points] : pointsGone(part, block, gone);
  });
}

const counted = (points: MaxScore["points"], weight?: number): Ratio | "unknown" =>
  points === "unknown" ? points : weighted(knownPoints(points), weight);

function total(points: readonly (Ratio | "unknown")[]): Ratio | "unknown" {
  const known = points.filter((each) => each !== "unknown");
  return known.length < points.length ? "unknown" : sum(known);
}
