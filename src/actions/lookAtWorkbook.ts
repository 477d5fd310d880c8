import { wantedSheets } from "../appendix/wantedSheets";
import { isError, type Problem } from "../reading/Problem";
import type { ReadTable } from "../reading/ReadTable";
import { layoutOf } from "../regulations/layouts/layoutOf";
import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "../scoring/blockNamed";
import { mainMeasure } from "../scoring/mainMeasure";
import { maxOf } from "../scoring/maxOf";
import { wholePoints } from "../scoring/wholePoints";
import type { Workbook } from "../workbook";
import { evaluated } from "./evaluated";
import type { FoundTable, Overview } from "./Overview";
import { type Round, readRound } from "./readRound";

/** What was recognised in the workbook and what is wrong in it, uncertain tiers too. Changes nothing. */
export async function lookAtWorkbook(workbook: Workbook): Promise<Overview> {
  const round = await readRound(workbook);
  const { results, problems } = evaluated(round);
  const { regulation, isChosen, tables, averages, sheetsLeftOut, written, digest } = round;
  if (regulation === undefined)
    return {
      isChosen,
      tables: [],
      toWrite: { fresh: 0, ours: 0 },
      problems,
      sheetsLeftOut,
      digest,
    };
  const wanted = wantedSheets(layoutOf(regulation) ?? [], { results, averages });
  const ours = wanted.filter((sheet) => written.some(({ id }) => id === sheet.id)).length;
  const left = problems.some(isError) ? [] : leftBehind(written, wanted);
  return {
    regulation,
    isChosen,
    tables: tables.map((table) => foundTable(table, regulation)),
    toWrite: { fresh: wanted.length - ours, ours },
    problems: [...problems, ...left],
    sheetsLeftOut,
    digest,
  };
}

function foundTable({ table, sheet, area, groups }: ReadTable, regulation: Regulation): FoundTable {
  const block = blockNamed(regulation, table.block);
  const { points } = maxOf(mainMeasure(regulation, block.id), block.id, regulation).full;
  return {
    block,
    sheet,
    area,
    units: table.entries.length,
    groups: groups.length,
    maxScore: points === "unknown" ? points : wholePoints(points),
  };
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
