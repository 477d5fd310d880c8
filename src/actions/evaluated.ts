import { nameKey } from "../reading/names/nameKey";
import { isError, type Problem } from "../reading/Problem";
import { assess, type Assessment } from "../scoring/assess";
import type { Finding } from "../scoring/Finding";
import type { Round } from "./readRound";

/**
 * The results of a round that was read without an error, and what the engine met beside the problems
 * of reading, each at the cell of its unit. Nothing is computed while an error stands.
 *
 * What is met in several measures about one criterion is said once; last, that the regulation has
 * no layout to write appendices by.
 */
export function evaluated({ regulation, tables, problems }: Round): {
  results: Assessment["results"];
  problems: readonly Problem[];
} {
  if (regulation === undefined || problems.some(isError)) return { results: [], problems };
  const scores = tables.map(({ table }) => table);
  const { results, findings } = assess(scores, regulation, nameKey);
  const places = new Map(
    tables.flatMap(({ table, units }) =>
      table.entries.map((entry, at) => [`${table.block}/${entry.unit}`, units[at]!] as const),
    ),
  );
  const said = new Map<string, Problem>();
  for (const finding of findings) {
    const at = "unit" in finding ? places.get(`${finding.block}/${finding.unit}`) : undefined;
    const problem: Problem = {
      severity: finding.severity,
      kind: "finding",
      ...(at && { at }),
      finding,
    };
    const key = keyOf(finding);
    if (!said.has(key)) said.set(key, problem);
  }
  const { label, layout } = regulation;
  const lacking: Problem[] =
    layout.length > 0 ? [] : [{ severity: "error", kind: "noLayout", regulation: label }];
  return { results, problems: [...problems, ...said.values(), ...lacking] };
}

function keyOf(finding: Finding): string {
  if (finding.kind === "otherStage") return `${finding.kind}/${finding.block}`;
  if (finding.kind === "notEntered")
    return `${finding.kind}/${finding.block}/${finding.measure.id}`;
  const { kind, block, unit, measure } = finding;
  const about = "criterion" in finding ? finding.criterion.id : measure.id;
  return [kind, block, unit, about].join("/");
}
