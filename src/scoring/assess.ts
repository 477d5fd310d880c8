import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";
import { compareRatios } from "./compareRatios";
import { figuresOf } from "./figuresOf";
import type { Finding } from "./Finding";
import { grade } from "./grade";
import { equalsOrder, listingOrder } from "./listingOrder";
import { type MeasurePlan, planOf } from "./MeasurePlan";
import { notComputed } from "./notComputed";
import { rankStandings } from "./rankStandings";
import type { Entry, ScoreTable } from "./ScoreTable";
import type { MeasureResult, Standing } from "./Standing";

/** What the regulation makes of the scores: every measure of every block that has a table, and what was met. */
export interface Assessment {
  /** By measure in the order of the regulation, then by table as given. */
  results: readonly MeasureResult[];
  findings: readonly Finding[];
}

/**
 * Totals, maxima, ratios, tiers and ranks of every unit in every measure of the regulation, each
 * with its explanation; lines in the order of each measure's listing. The tables are left as they are.
 *
 * @param tables at most one of each block
 * @param keyOf  what makes a listed name and the name of an exemption the same unit; absent: their letters
 */
export function assess(
  tables: readonly ScoreTable[],
  regulation: Regulation,
  keyOf?: (name: string) => string,
): Assessment {
  const results: MeasureResult[] = [];
  const findings: Finding[] = [...otherStages(tables, regulation)];
  for (const measure of regulation.measures) {
    const measured = tables
      .filter(({ block }) => measure.blocks.includes(block))
      .flatMap((table) => {
        const plan = planOf(measure, table.block, regulation, keyOf);
        if (measure.of !== undefined && !isEntered(plan, table)) {
          const { id, label } = measure;
          if (table.entries.length > 0) findings.push({ kind: "notEntered", severity: "note", block: table.block, measure: { id, label } }); // prettier-ignore
          return [];
        }
        const standings = table.entries.map((entry) => {
          const { standing, findings: found } = figuresOf(plan, entry);
          for (const each of found) findings.push(each);
          for (const each of grade(plan, standing)) findings.push(each);
          for (const each of notComputed(plan, standing)) findings.push(each);
          return standing;
        });
        const before = placesBefore(measure, table.block, results);
        return {
          block: table.block,
          standings: standings.sort(equalsOrder(measure.listing, before)),
        };
      });
    const isAmongAll = measure.ranking.scope === "all";
    const blocks = measured.map(({ standings }) => standings);
    for (const standings of isAmongAll ? [blocks.flat()] : blocks) {
      const ranked = standings.filter((standing) => mayRank(standing, regulation));
      rankStandings(ranked, measure.ranking);
    }
    const order = listingOrder(measure.listing, measure.ranking.on);
    for (const { block, standings } of measured)
      results.push({ measure: measure.id, block, standings: standings.sort(order) }); // a stable sort
  }
  return { results, findings };
}

/** Whether any unit of the table has an entry for a criterion of the measure or for one below it. */
function isEntered({ criteria, paths }: MeasurePlan, { entries }: ScoreTable): boolean {
  const own = new Set(criteria.map(({ criterion }) => criterion.id));
  const ids = [...paths].flatMap(([id, path]) =>
    path.some((each) => own.has(each.id)) ? [id] : [],
  );
  return entries.some(({ scores }) => ids.some((id) => id in scores));
}

/**
 * Whether a unit is ranked where exempt ones are listed without a rank. A maximum that the committee
 * declared below the full one is an exemption too, though the regulation does not list it.
 */
function mayRank({ explanation: { max } }: Standing, { exempting }: Regulation): boolean {
  if (exempting.effect !== "listedWithoutRank") return true;
  const { full, applicable, exemptions, isDeclared } = max;
  const isReduced =
    isDeclared &&
    full !== "unknown" &&
    applicable !== "unknown" &&
    compareRatios(applicable, full) < 0;
  return exemptions.length === 0 && !isReduced;
}

/** Where each entry stands in the measure that decides among equals; undefined where none does. */
function placesBefore(
  { listing: { equals } }: Measure,
  block: string,
  results: readonly MeasureResult[],
): ReadonlyMap<Entry, number> | undefined {
  if (typeof equals === "string") return undefined;
  const before = results.find((each) => each.block === block && each.measure === equals.measure);
  return new Map(before?.standings.map(({ entry }, at) => [entry, at]));
}

const otherStages = (tables: readonly ScoreTable[], { stage }: Regulation): Finding[] =>
  tables.flatMap(({ block, stage: given }) =>
    given === undefined || given === stage.counts
      ? []
      : [{ kind: "otherStage", severity: "warning", block, given, counts: stage.counts }],
  );
