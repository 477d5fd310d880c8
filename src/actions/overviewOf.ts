import { wantedSheets } from "../appendix/wantedSheets";
import { isError, type Problem } from "../reading/Problem";
import type { ReadTable } from "../reading/ReadTable";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "../scoring/blockNamed";
import { criterionPaths } from "../scoring/criteriaOf";
import { mainMeasure } from "../scoring/mainMeasure";
import { maxOf } from "../scoring/maxOf";
import { wholePoints } from "../scoring/wholePoints";
import { appendixSheets } from "./appendixSheets";
import { toWriteOf } from "./AppendixSheet";
import type { Evaluation } from "./evaluated";
import type { FoundTable, Overview } from "./Overview";
import type { Round } from "./readRound";
import { readRunRecord } from "./results/RunRecord";

/** What was recognised in the workbook and what is wrong in it, uncertain tiers too. */
export function overviewOf(round: Round, { results, problems }: Evaluation): Overview {
  const { regulation, regulationSheet, tables, averages, unused, choices, written, digest } = round;
  const said = [...unused, ...choices.sheets].map(({ sheet }) => sheet);
  const sheetsLeftOut = round.sheetsLeftOut.filter((sheet) => !said.includes(sheet));
  const onSheet = regulationSheet !== undefined && { regulationSheet };
  if (regulation === undefined)
    return {
      ...onSheet,
      tables: [],
      appendixSheets: [],
      toWrite: { fresh: 0, ours: 0 },
      averages,
      problems,
      unused,
      choices,
      sheetsLeftOut,
      digest,
    };
  const lastRun = readRunRecord(round.lastRun);
  const writable = round.problems.some(isError) ? [] : results; // nothing while a cell is in error
  const wanted = wantedSheets(layoutOf(regulation) ?? [], { results: writable, averages });
  const sheets = appendixSheets(wanted, regulation, round);
  const left = problems.some(isError) ? [] : leftBehind(written, wanted);
  return {
    regulation,
    ...onSheet,
    tables: tables.map((table) => foundTable(table, regulation)),
    appendixSheets: sheets,
    toWrite: toWriteOf(sheets),
    averages,
    problems: [...problems, ...left],
    ...(tables.length > 0 && {
      scored: {
        ...{ regulation, tables, results, isProvisional: problems.some(isError) },
        ...(lastRun && { lastRun }),
      },
    }),
    ...(round.form && { form: round.form }),
    unused,
    choices,
    sheetsLeftOut,
    digest,
  };
}

function foundTable(read: ReadTable, regulation: Regulation): FoundTable {
  const { table, sheet, area } = read;
  const block = blockNamed(regulation, table.block);
  const { points } = maxOf(mainMeasure(regulation, block.id), block.id, regulation).full;
  return {
    block,
    sheet,
    area,
    units: table.entries.length,
    groups: groupsRead(read, regulation),
    maxScore: points === "unknown" ? points : wholePoints(points),
    read,
  };
}

/** How many groups of the block have a column or scores, of their own or of their criteria. */
function groupsRead(
  { table: { entries }, groups: columns }: ReadTable,
  regulation: Regulation,
): number {
  const scored = new Set([...columns, ...entries.flatMap(({ scores }) => Object.keys(scores))]);
  const groups = [...criterionPaths(regulation)].flatMap(([id, [group]]) =>
    scored.has(id) ? [group.id] : [],
  );
  return new Set(groups).size;
}

/** Appendices of an earlier run that the workbook has no table for any more: a press would leave their old figures. */
const leftBehind = (written: Round["written"], wanted: readonly { id: string }[]): Problem[] =>
  written
    .filter(({ id }) => !wanted.some((sheet) => sheet.id === id))
    .map(({ sheet }) => ({
      severity: "warning",
      kind: "appendixLeft",
      at: { sheet, cell: "A1" },
    }));
