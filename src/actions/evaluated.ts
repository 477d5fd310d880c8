import { checkTables } from "../reading/checkTables";
import { checkTotals } from "../reading/checkTotals";
import { entryFinder } from "../reading/entryFinder";
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

/** What a round comes to. */
export interface Evaluation {
  /** Of every measure of every block; provisional (kết quả tạm tính) while an error is among the problems. */
  results: Assessment["results"];
  /** Everything that is wrong: regulation, cells, tables, results. In that order. */
  problems: readonly Problem[];
}

/**
 * The results of a round, and everything that is wrong in it: what reading met, with what may explain
 * a maximum; what the tables say together; what the engine met, each at the cell of its unit.
 *
 * What is met in several measures about one criterion is said once; of a unit with an error in its
 * line the engine says nothing more, nor of a measure that no table of the layout needs. Last, that
 * the regulation has no layout to write appendices by.
 */
export function evaluated({ regulation, tables, problems, formProblems }: Round): Evaluation {
  if (regulation === undefined) return { results: [], problems };
  const scores = tables.map(({ table }) => table);
  const { results, findings } = assess(scores, regulation, nameKey);
  const { label } = regulation;
  const layout = layoutOf(regulation);
  return {
    results,
    problems: [
      ...explainMaxima(problems, tables, regulation),
      ...checkTables(tables, regulation),
      ...checkTotals(tables, regulation),
      ...findingProblems(findings.filter(isPrinted(regulation, layout)), tables, problems),
      ...formProblems,
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
  const entryAt = entryFinder(tables);
  const lines = new Map<string, { unit: Place; cells: Readonly<Record<string, Place>> }>(
    tables.flatMap(({ table, units, scoreCells }) =>
      table.entries.map((entry, at) => [
        lineKey(table.block, entry),
        { unit: units[at]!, cells: scoreCells[at]! },
      ]),
    ),
  );
  const wrong = new Set<string>(
    read.flatMap((problem) => {
      if (!isError(problem) || !("at" in problem)) return [];
      const found = entryAt(problem.at);
      return found === undefined ? [] : [lineKey(found.table.table.block, found.entry)];
    }),
  );
  const said = new Map<string, Problem>();
  for (const finding of findings) {
    const key = "unit" in finding ? lineKey(finding.block, finding) : "";
    if (wrong.has(key)) continue;
    const line = lines.get(key);
    const at = line && (("criterion" in finding && line.cells[finding.criterion.id]) || line.unit);
    const { severity } = finding;
    const about = aboutOf(finding);
    if (!said.has(about))
      said.set(about, { severity, kind: "finding", ...(at && { at }), finding });
  }
  return [...said.values()];
}

/** One line of one table; communes of one name in two districts are two. */
const lineKey = (block: string, { unit, parent }: { unit: string; parent?: string }): string =>
  JSON.stringify([block, parent, unit]);

/** What is alike in the findings of several measures that are said once. */
function aboutOf(finding: Finding): string {
  if (finding.kind === "otherStage") return `${finding.kind}/${finding.block}`;
  if (finding.kind === "notEntered")
    return `${finding.kind}/${finding.block}/${finding.measure.id}`;
  const { kind, block, measure } = finding;
  const about = "criterion" in finding ? finding.criterion.id : measure.id;
  return [kind, lineKey(block, finding), about].join("/");
}
