import type { Criterion } from "../regulations/Criterion";
import type { Exemption } from "../regulations/Exemption";
import type { Finding, NamedCriterion } from "./Finding";
import { knownPoints } from "./knownPoints";
import type { Maxima } from "./maxOf";
import type { MeasurePlan } from "./MeasurePlan";
import { pointsPerOne } from "./points";
import { placeOf } from "./placeOf";
import { scoreFault } from "./scoreFault";
import { scoreOf, type ScoreNotes } from "./scoreOf";
import type { Entry } from "./ScoreTable";
import type { Line } from "./Standing";

/**
 * The scores that a measure adds up for one entry, without bonus and penalty, and what is wrong in
 * them: no score, below 0 where the rule does not add and subtract, above a known maximum, scored
 * though exempt, exempt though the regulation exempts nobody, parts that do not add up.
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
  const gone = goneIn(plan, exemptions);
  const notes: ScoreNotes = {
    unscored: (criterion) =>
      findings.push({ kind: "unscored", severity: "warning", ...at(criterion) }),
    scored: (criterion, given) => {
      const { points, source } = plan.criterionMaxima.get(criterion.id)!.applicable(exemptions);
      const max = points === "unknown" ? points : points.part;
      const fault = scoreFault(criterion, block, max, given);
      if (fault?.is === "negative")
        findings.push({ kind: "negativeScore", severity: "error", ...at(criterion), given });
      const exemption = exemptions.find(({ without }) => isWithin(plan, criterion.id, without));
      if (exemption !== undefined && given !== 0) {
        const by = exemption.source;
        findings.push({ kind: "scoredThoughExempt", severity: "error", ...at(criterion), given, source: by }); // prettier-ignore
      }
      if (exemption !== undefined || fault === undefined || fault.is === "negative") return;
      const severity = fault.is === "aboveMax" ? "error" : "warning";
      findings.push({
        kind: "aboveMax",
        severity,
        ...at(criterion),
        given,
        max: fault.max,
        source,
      });
    },
    partsDiffer: (criterion, given, sum) => {
      const parts = criterion.criteria!.filter(({ maxScore }) => block in maxScore).map(named);
      findings.push({ kind: "partsDiffer", severity: "error", ...at(criterion), given, sum, parts }); // prettier-ignore
    },
    exempt: (criterion) =>
      findings.push({ kind: "exemptWithoutRule", severity: "error", ...at(criterion) }),
  };
  const lines = criteria.map(({ criterion, weight }): Line => {
    const score = scoreOf(criterion, entry, block, gone, notes);
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

/** Everything that a unit does not have: what stands in or below an exempt criterion, and of what nothing is left. */
function goneIn(plan: MeasurePlan, exemptions: readonly Exemption[]): ReadonlySet<string> {
  if (exemptions.length === 0) return nothing;
  const without = exemptions.flatMap((each) => each.without);
  return new Set(
    [...plan.criterionMaxima].flatMap(([id, maxima]) =>
      isWithin(plan, id, without) || isUsedUp(maxima, exemptions) ? [id] : [],
    ),
  );
}

const isWithin = ({ paths }: MeasurePlan, id: string, without: readonly string[]): boolean =>
  paths.get(id)!.some((each) => without.includes(each.id));

function isUsedUp({ full, applicable }: Maxima, exemptions: readonly Exemption[]): boolean {
  const { points } = applicable(exemptions);
  return (
    full.points !== "unknown" && full.points.part > 0 && points !== "unknown" && points.part <= 0
  );
}

const named = ({ id, label }: Criterion): NamedCriterion => ({ id, label });
