import type { Stage } from "../regulations/Regulation";
import { nameKey } from "./names/nameKey";
import { isSameTable } from "./TableName";
import type { TablePart } from "./TablePart";

/**
 * The full score tables of one block, each as its parts, in tab order. Parts of one sheet are one table,
 * unless they say other stages, or more than half of the units of one are listed in the other again.
 */
export function mainTables(parts: readonly TablePart[]): TablePart[][] {
  const tables: TablePart[][] = [];
  for (const part of parts) {
    const own = tables.find((table) => belongs(part, table));
    if (own === undefined) tables.push([part]);
    else own.push(part);
  }
  return tables;
}

function belongs(part: TablePart, table: readonly TablePart[]): boolean {
  const [first] = table;
  if (first!.name.sheet !== part.name.sheet) return false;
  if (table.some(({ name }) => isSameTable(name, part.name))) return true;
  const stage = stageOfTable(table);
  if (stage !== undefined && part.stage !== undefined && stage !== part.stage) return false;
  const [listed, added] = [new Set(table.flatMap(unitsOf)), new Set(unitsOf(part))];
  const again = [...added].filter((unit) => listed.has(unit)).length;
  return again * 2 <= Math.min(listed.size, added.size);
}

const unitsOf = ({ grid, heading, units }: TablePart): string[] =>
  units.map(({ row }) => nameKey(grid.text(row, heading.unit.column)));

/** The stage that a table says. */
export const stageOfTable = (parts: readonly TablePart[]): Stage | undefined =>
  parts.find(({ stage }) => stage !== undefined)?.stage;

/**
 * Of several tables of one block the one of the stage that the regulation ranks, where all say their
 * stage and one alone says this; else undefined: the person must choose.
 */
export function tableOfStage(
  tables: readonly (readonly TablePart[])[],
  wanted: Stage,
): readonly TablePart[] | undefined {
  const stages = tables.map(stageOfTable);
  const isEachSaid = stages.every((stage) => stage !== undefined);
  return isEachSaid && stages.filter((stage) => stage === wanted).length === 1
    ? tables[stages.indexOf(wanted)]
    : undefined;
}
