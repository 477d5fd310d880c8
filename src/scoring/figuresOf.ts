import { compareRatios } from "./compareRatios";
import type { Finding } from "./Finding";
import { linesOf } from "./linesOf";
import type { MeasurePlan } from "./MeasurePlan";
import { placeOf } from "./placeOf";
import { printedRatio } from "./printedRatio";
import { product } from "./product";
import { quotient } from "./quotient";
import type { Entry } from "./ScoreTable";
import type { Explanation, Line, Standing } from "./Standing";
import { countedBonus, roundedTotal, totalOf } from "./totalOf";
import { wholePoints } from "./wholePoints";
import { roundedPoints } from "./roundedPoints";

/**
 * Total, applicable maximum, converted score and ratio of one entry in one measure; tier and rank
 * come after. Without a total where a score is missing, without a ratio where the maximum is 0 or
 * chưa rõ: each is a finding.
 */
export function figuresOf(
  plan: MeasurePlan,
  entry: Entry,
): { standing: Standing; findings: Finding[] } {
  const { measure, regulation } = plan;
  const exemptions = plan.exemptionsOf(entry.unit);
  const { lines, findings } = linesOf(plan, entry, exemptions);
  const isWhole = measure.of === undefined;
  const ruled = plan.maxima.applicable(exemptions);
  const declared = isWhole ? entry.maxScore : undefined;
  const applicable = declared === undefined ? ruled.points : { part: declared, whole: 1 };
  const full = plan.maxima.full.points;
  const explanation: Explanation = {
    lines,
    max: { full, applicable, exemptions, isDeclared: declared !== undefined, source: ruled.source },
  };
  const standing: Standing = {
    entry,
    state: stateOf(lines),
    maxScore: applicable === "unknown" ? applicable : wholePoints(applicable),
    explanation,
  };
  if (standing.state !== "scored") return { standing, findings };

  if (isWhole) {
    const added = addedLines(plan, entry, lines, applicable);
    lines.push(...added.lines);
    findings.push(...added.findings);
    standing.state = stateOf(lines);
    if (standing.state === "unscored") return { standing, findings };
  }
  const exact = totalOf(lines);
  const { total: rounding } = measure;
  const printed = roundedTotal(exact, rounding);
  const counted = rounding?.when === "beforeRatio" ? printed : exact;
  explanation.total = { exact: counted, ...(rounding && { rounding }) };
  standing.total = wholePoints(printed);
  if (applicable === "unknown") return { standing, findings };
  if (applicable.part <= 0) {
    findings.push({ kind: "zeroMax", severity: "error", ...placeOf(plan, entry) });
    return { standing, findings };
  }
  const ratio = quotient(counted, applicable);
  const { exempting } = regulation;
  if (exempting.effect === "rescale" && full !== "unknown") {
    const isFull = compareRatios(applicable, full) === 0;
    const converted = isFull ? counted : product(ratio, full);
    const { decimals, source } = exempting;
    explanation.converted = { exact: converted, decimals, source };
    standing.converted = wholePoints(roundedPoints(converted, decimals));
  }
  if (measure.ratio !== undefined) {
    explanation.ratio = { rounding: measure.ratio };
    standing.ratio = ratio;
    standing.printedRatio = printedRatio(ratio, measure.ratio.decimals);
  }
  return { standing, findings };
}

function stateOf(lines: readonly Line[]): Standing["state"] {
  if (lines.some(({ score }) => score === "unscored")) return "unscored";
  return lines.every(({ score }) => score === "exempt") ? "exempt" : "scored";
}

/** Bonus and penalty, where the entry has any and the regulation knows them. */
function addedLines(
  plan: MeasurePlan,
  entry: Entry,
  lines: readonly Line[],
  max: Explanation["max"]["applicable"],
): { lines: Line[]; findings: Finding[] } {
  const added: Line[] = [];
  const findings: Finding[] = [];
  const { bonus, penalty } = plan.regulation;
  const at = () => ({ severity: "error", ...placeOf(plan, entry) }) as const;
  if (entry.bonus !== 0 && bonus === undefined)
    findings.push({ kind: "addedWithoutRule", ...at(), added: "bonus", given: entry.bonus });
  if (entry.bonus !== 0 && bonus !== undefined) {
    const score = countedBonus(entry.bonus, totalOf(lines), max, bonus);
    if (score === "unknown") findings.push({ kind: "unknownCap", ...at(), given: entry.bonus });
    added.push({ is: "bonus", id: "bonus", score: score === "unknown" ? "unscored" : score });
  }
  if (entry.penalty !== 0 && penalty === undefined)
    findings.push({ kind: "addedWithoutRule", ...at(), added: "penalty", given: entry.penalty });
  if (entry.penalty !== 0 && penalty !== undefined)
    added.push({ is: "penalty", id: "penalty", score: -entry.penalty });
  return { lines: added, findings };
}
