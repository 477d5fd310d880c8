import type { Entry } from "../scoring/ScoreTable";
import type { Place } from "./Problem";
import type { ReadTable } from "./ReadTable";

/** The entry in whose line a cell stands, and its block; undefined where it stands in none. */
export function entryAt(
  tables: readonly ReadTable[],
  { sheet, cell }: Place,
): { block: string; entry: Entry } | undefined {
  for (const { table, units } of tables) {
    const at = units.findIndex((unit) => unit.sheet === sheet && rowOf(unit.cell) === rowOf(cell));
    if (at >= 0) return { block: table.block, entry: table.entries[at]! };
  }
  return undefined;
}

const rowOf = (cell: string): string => cell.replace(/\D/g, "");
