import type { Finding } from "./Finding";
import { gradeOf } from "./gradeOf";
import type { MeasurePlan } from "./MeasurePlan";
import { placeOf } from "./placeOf";
import type { Standing } from "./Standing";
import { valueOn } from "./valueOn";

/** Gives a standing its tier, and says what is in the way: a gap, nothing below, a bound that is only inferred. */
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
  if (uncertain === undefined) return [];
  const { tier: between, interval } = uncertain;
  return [{ kind: "uncertainTier", severity: "warning", ...at(), tier, between, interval }];
}
