import type { Basis, Grading, Tier } from "../regulations/Tier";
import type { Finding } from "./Finding";
import { gradeOf } from "./gradeOf";
import type { MeasurePlan } from "./MeasurePlan";
import { placeOf } from "./placeOf";
import type { Standing } from "./Standing";
import { valueOn } from "./valueOn";

/**
 * Gives a standing its tier, and says what is in the way: a gap, nothing below, a bound that is only
 * inferred, a rounding that gives another tier.
 */
export function grade(plan: MeasurePlan, standing: Standing): Finding[] {
  const { grading } = plan.measure;
  if (grading === undefined || standing.state !== "scored") return [];
  const value = valueOn(grading.on, standing);
  if (value === undefined) return [];
  const found = gradeOf(value, grading);
  const at = () => ({ ...placeOf(plan, standing.entry), on: grading.on, value });
  if ("gap" in found) return [{ kind: "inGap", severity: "error", ...at(), ...found.gap }];
  if ("belowAll" in found)
    return [{ kind: "belowScale", severity: "error", ...at(), lowest: found.belowAll }];
  const { tier, uncertain } = found;
  standing.tier = tier;
  standing.explanation.tier = {
    on: grading.on,
    value,
    source: tier.source,
    isUncertain: uncertain !== undefined,
  };
  const findings: Finding[] = [];
  if (uncertain !== undefined) {
    const { tier: between, interval } = uncertain;
    findings.push({ kind: "uncertainTier", severity: "warning", ...at(), tier, between, interval });
  }
  const other = otherwiseGraded(standing, grading, tier);
  if (other !== undefined) {
    const { source } = grading;
    findings.push({ kind: "roundingDecides", severity: "warning", ...at(), tier, other, source });
  }
  return findings;
}

type Otherwise = Extract<Finding, { kind: "roundingDecides" }>["other"];

const rounded: Readonly<Record<Basis, Basis>> = {
  exactRatio: "printedRatio",
  printedRatio: "exactRatio",
  exactScore: "printedScore",
  printedScore: "exactScore",
};

/** What the scale makes of the value before (or after) rounding, where that is another tier. */
function otherwiseGraded(standing: Standing, grading: Grading, tier: Tier): Otherwise | undefined {
  const on = rounded[grading.on];
  const value = valueOn(on, standing);
  if (value === undefined) return undefined;
  const found = gradeOf(value, grading);
  if (!("tier" in found)) return { on, value };
  return found.tier === tier ? undefined : { on, value, tier: found.tier };
}
