import { tablesOf } from "../appendix/appendices";
import type { ReadTable } from "../reading/ReadTable";
import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "../scoring/blockNamed";
import { knownPoints } from "../scoring/knownPoints";
import type { Workbook } from "../workbook";
import type { FoundTable, Overview } from "./Overview";
import { readRound } from "./readRound";

/** What was recognised in the workbook and what is wrong in it. Changes nothing. */
export async function lookAtWorkbook(workbook: Workbook): Promise<Overview> {
  const { regulation, tables, problems, sheetsLeftOut, written, digest } =
    await readRound(workbook);
  if (regulation === undefined)
    return { tables: [], toWrite: { fresh: 0, ours: 0 }, problems, sheetsLeftOut, digest };
  const blocks = tables.map(({ table }) => table.block);
  const wanted = tablesOf(blocks, regulation);
  const ours = wanted.filter(({ id }) => written.includes(id)).length;
  return {
    regulation,
    tables: tables.map((table) => foundTable(table, regulation)),
    toWrite: { fresh: wanted.length - ours, ours },
    problems,
    sheetsLeftOut,
    digest,
  };
}

function foundTable({ table, sheet, area, groups }: ReadTable, regulation: Regulation): FoundTable {
  const block = blockNamed(regulation, table.block);
  return {
    block,
    sheet,
    area,
    units: table.entries.length,
    groups: groups.length,
    maxScore: knownPoints(block.maxScore.points),
  };
}
