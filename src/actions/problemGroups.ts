import type { Problem, Severity } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import { placeOf } from "../text/placeText";
import { problemTitle } from "../text/problemTitle";
import { safeRepairs } from "./repair";

/** Problems of one kind on one sheet. */
export interface ProblemGroup {
  title: string;
  /** Absent where they are about no cell. */
  sheet?: string;
  severity: Severity;
  /** In the order of the cells. */
  problems: readonly Problem[];
  /** The repairs that lose nothing, of all of them. */
  repairs: readonly Repair[];
}

const order: readonly Severity[] = ["error", "warning", "note"];

/** Problems by severity, kind and sheet: the worst first, among those alike the most frequent first. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.severity, problemTitle(problem), placeOf(problem)?.sheet]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()]
    .map((group): ProblemGroup => {
      const [first] = group as [Problem, ...Problem[]];
      const sheet = placeOf(first)?.sheet;
      return {
        title: problemTitle(first),
        ...(sheet !== undefined && { sheet }),
        severity: first.severity,
        problems: group,
        repairs: safeRepairs(group),
      };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        b.problems.length - a.problems.length,
    );
}
