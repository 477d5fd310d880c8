import { tablesOf } from "../appendix/appendices";
import type { ReadTable } from "../reading/ReadTable";
import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "../scoring/blockNamed";
import { mainMeasure } from "../scoring/mainMeasure";
import { maxOf } from "../scoring/maxOf";
import { wholePoints } from "../scoring/wholePoints";
import type { Workbook } from "../workbook";
import { evaluated } from "./evaluated";
import type { FoundTable, Overview } from "./Overview";
import { readRound } from "./readRound";

/** What was recognised in the workbook and what is wrong in it, uncertain tiers too. Changes nothing. */
export async function lookAtWorkbook(workbook: Workbook): Promise<Overview> {
  const round = await readRound(workbook);
  const { results, problems } = evaluated(round);
  const { regulation, tables, sheetsLeftOut, written, digest } = round;
  if (regulation === undefined)
    return { tables: [], toWrite: { fresh: 0, ours: 0 }, problems, sheetsLeftOut, digest };
  const wanted = tablesOf(results, regulation);
  const ours = wanted.filter(({ layout }) => written.includes(layout.id)).length;
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
