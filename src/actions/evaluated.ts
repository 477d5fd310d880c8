import { checkTables } from "../reading/checkTables";
import { entryAt } from "../reading/entryAt";
import { explainMaxima } from "../reading/explainMaxima";
import { nameKey } from "../reading/names/nameKey";
import { isError, type Place, type Problem } from "../reading/Problem";
import type { ReadTable } from "../reading/ReadTable";
import type { Layout } from "../regulations/layouts/Layout";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { Regulation } from "../regulations/Regulation";
import { assess, type Assessment } from "../scoring/assess";
import type { Finding } from "../scoring/Finding";
import { printedMeasures } from "../scoring/printedMeasures";
import type { Round } from "./readRound";

/**
 * The results of a round, and everything that is wrong in it: what reading met, with what may explain
 * a maximum; what the tables say together; what the engine met, each at the cell of its unit. There
 * are no results while a cell is in error.
 *
 * What is met in several measures about one criterion is said once; of a unit with an error in its
 * line the engine says nothing more, nor of a measure that no table of the layout needs. Last, that
 * the regulation has no layout to write appendices by.
 */
export function evaluated({ regulation, tables, problems }: Round): {
  results: Assessment["results"];
  problems: readonly Problem[];
} {
  if (regulation === undefined) return { results: [], problems };
  const scores = tables.map(({ table }) => table);
  const { results, findings } = assess(scores, regulation, nameKey);
  const { label } = regulation;
  const layout = layoutOf(regulation);
  return {
    results: problems.some(isError) ? [] : results,
    problems: [
      ...explainMaxima(problems, tables, regulation),
      ...checkTables(tables, regulation),
      ...findingProblems(findings.filter(isPrinted(regulation, layout)), tables, problems),
      ...(layout !== undefined ? [] : [{ severity: "note", kind: "noLayout", regulation: label } as const]), // prettier-ignore
    ],
  };
}

function isPrinted(regulation: Regulation, layout: Layout = []): (finding: Finding) => boolean {
  const printed = printedMeasures(regulation, layout);
  return (finding) => !("measure" in finding) || printed(finding.block, finding.measure.id);
}

function findingProblems(
  findings: readonly Finding[],
  tables: readonly ReadTable[],
  read: readonly Problem[],
): Problem[] {
  const places = new Map<string, Place>(
    tables.flatMap(({ table, units }) =>
      table.entries.map((entry, at) => [`${table.block}/${entry.unit}`, units[at]!] as const),
    ),
  );
  const wrong = new Set<string>(
    read.flatMap((problem) => {
      if (!isError(problem) || !("at" in problem)) return [];
      const found = entryAt(tables, problem.at);
      return found === undefined ? [] : [`${found.block}/${found.entry.unit}`];
    }),
  );
  const said = new Map<string, Problem>();
  for (const finding of findings) {
    const unit: string = "unit" in finding ? `${finding.block}/${finding.unit}` : "";
    if (wrong.has(unit)) continue;
    const at = places.get(unit);
    const { severity } = finding;
    const key = keyOf(finding);
    if (!said.has(key)) said.set(key, { severity, kind: "finding", ...(at && { at }), finding });
  }
  return [...said.values()];
}

function keyOf(finding: Finding): string {
  if (finding.kind === "otherStage") return `${finding.kind}/${finding.block}`;
  if (finding.kind === "notEntered")
    return `${finding.kind}/${finding.block}/${finding.measure.id}`;
  const { kind, block, unit, measure } = finding;
  const about = "criterion" in finding ? finding.criterion.id : measure.id;
  return [kind, block, unit, about].join("/");
}
