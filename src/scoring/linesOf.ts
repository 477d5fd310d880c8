import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { MaxScore } from "../regulations/Source";
import type { Finding, NamedCriterion } from "./Finding";
import { knownPoints } from "./knownPoints";
import type { MeasurePlan } from "./MeasurePlan";
import { pointsPerOne, type Points } from "./points";
import { placeOf } from "./placeOf";
import { scoreOf, type ScoreNotes } from "./scoreOf";
import type { Entry } from "./ScoreTable";
import type { Line } from "./Standing";

/**
 * The scores that a measure adds up for one entry, without bonus and penalty, and what is wrong in
 * them: no score, below 0 where the rule does not add and subtract, above a known maximum, scored
 * though exempt, parts that do not add up.
 */
export function linesOf(
  plan: MeasurePlan,
  entry: Entry,
  exemptions: readonly Exemption[],
): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const { block, criteria } = plan;
  const at = placeOf(plan, entry);
  const gone = new Set(exemptions.flatMap(({ without }) => without));
  const notes: ScoreNotes = {
    unscored: (criterion) =>
      findings.push({ kind: "unscored", severity: "warning", ...at, criterion: named(criterion) }),
    scored: (criterion, given) => {
      const place = { ...at, criterion: named(criterion), given };
      if (given < 0 && criterion.rule?.kind !== "adjust")
        findings.push({ kind: "negativeScore", severity: "error", ...place });
      const exemption = exemptions.find(({ without }) => without.includes(criterion.id));
      if (exemption !== undefined && given !== 0)
        findings.push({
          kind: "scoredThoughExempt",
          severity: "error",
          ...place,
          source: exemption.source,
        });
      const max = plan.criterionMaxima.get(criterion.id)!.applicable(exemptions);
      if (exemption !== undefined || max.points === "unknown" || given <= max.points.part) return;
      findings.push({
        kind: "aboveMax",
        severity: mayBeLarger(criterion.maxScore[block]!, given) ? "warning" : "error",
        ...place,
        max: max.points.part,
        source: max.source,
      });
    },
    partsDiffer: (criterion, given, sum) =>
      findings.push({
        kind: "partsDiffer",
        severity: "error",
        ...at,
        criterion: named(criterion),
        given,
        sum,
      }),
  };
  const lines = criteria.map(({ criterion, weight }): Line => {
    const isGone = plan.paths.get(criterion.id)!.some(({ id }) => gone.has(id));
    const within = isGone ? new Set([...gone, criterion.id]) : gone;
    const score = scoreOf(criterion, entry, block, within, notes);
    return {
      is: "criterion",
      id: criterion.id,
      score,
      ...(weight !== undefined && { weight: { part: knownPoints(weight), whole: pointsPerOne } }),
    };
  });
  return { lines, findings };
}

const named = ({ id, label }: Criterion): NamedCriterion => ({ id, label });

/** Whether the maximum is inferred and the tables leave open that it is as high as this. */
const mayBeLarger = ({ interval }: MaxScore, given: Points): boolean =>
  interval !== undefined &&
  (interval.atMost === undefined || given <= knownPoints(interval.atMost)) &&
  (interval.below === undefined || given < knownPoints(interval.below));
