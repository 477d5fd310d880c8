import type { Measure } from "../regulations/Measure";
import { isRatioBasis } from "./boundRatio";
import type { Finding } from "./Finding";
import type { MeasurePlan } from "./MeasurePlan";
import { placeOf } from "./placeOf";
import type { Standing } from "./Standing";

/** What was not computed: figures that need a maximum that is chưa rõ; a rank, or a place in the list, among the units of a parent, without one. */
export function notComputed(plan: MeasurePlan, { entry, state, maxScore }: Standing): Finding[] {
  const findings: Finding[] = [];
  const needed = state === "scored" && maxScore === "unknown" ? needsMax(plan.measure) : [];
  if (needed.length > 0)
    findings.push({ kind: "unknownMax", severity: "note", ...placeOf(plan, entry), needed });
  const severity = entry.parent === undefined ? needsParent(plan.measure) : undefined;
  if (severity !== undefined)
    findings.push({ kind: "noParent", severity, ...placeOf(plan, entry) });
  return findings;
}

function needsParent({ ranking, listing }: Measure): "error" | "warning" | undefined {
  if (ranking.scope === "parent" && ranking.ties !== "none") return "error";
  return listing.isWithinParents === true ? "warning" : undefined;
}

function needsMax({ ratio, grading, ranking }: Measure): ("ratio" | "tier" | "rank")[] {
  const needed: ("ratio" | "tier" | "rank")[] = [];
  if (ratio !== undefined) needed.push("ratio");
  if (grading !== undefined && isRatioBasis(grading.on)) needed.push("tier");
  if (ranking.ties !== "none" && isRatioBasis(ranking.on)) needed.push("rank");
  return needed;
}
