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
  // Built only where something is wrong: most of a hundred thousand units have nothing.
  const at = (criterion: Criterion) => ({ ...placeOf(plan, entry), criterion: named(criterion) });
  const gone = goneIn(exemptions);
  const notes: ScoreNotes = {
    unscored: (criterion) =>
      findings.push({ kind: "unscored", severity: "warning", ...at(criterion) }),
    scored: (criterion, given) => {
      if (given < 0 && criterion.rule?.kind !== "adjust")
        findings.push({ kind: "negativeScore", severity: "error", ...at(criterion), given });
      const exemption = exemptions.find(({ without }) => without.includes(criterion.id));
      if (exemption !== undefined && given !== 0) {
        const { source } = exemption;
        findings.push({ kind: "scoredThoughExempt", severity: "error", ...at(criterion), given, source }); // prettier-ignore
      }
      const { points, source } = plan.criterionMaxima.get(criterion.id)!.applicable(exemptions);
      if (exemption !== undefined || points === "unknown" || given <= points.part) return;
      const severity = mayBeLarger(criterion.maxScore[block]!, given) ? "warning" : "error";
      findings.push({ kind: "aboveMax", severity, ...at(criterion), given, max: points.part, source }); // prettier-ignore
    },
    partsDiffer: (criterion, given, sum) =>
      findings.push({ kind: "partsDiffer", severity: "error", ...at(criterion), given, sum }),
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

const nothing: ReadonlySet<string> = new Set();

const goneIn = (exemptions: readonly Exemption[]): ReadonlySet<string> =>
  exemptions.length === 0 ? nothing : new Set(exemptions.flatMap(({ without }) => without));

const named = ({ id, label }: Criterion): NamedCriterion => ({ id, label });

/** Whether the maximum is inferred and the tables leave open that it is as high as this. */
const mayBeLarger = ({ interval }: MaxScore, given: Points): boolean =>
  interval !== undefined &&
  (interval.atMost === undefined || given <= knownPoints(interval.atMost)) &&
  (interval.below === undefined || given < knownPoints(interval.below));
