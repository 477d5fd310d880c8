import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { CellChange } from "../sheet/CellChange";
import type { Workbook } from "../workbook";

/**
 * The repairs that lose nothing and answer no question, of all these problems: a date back to its
 * fraction, a text to its number. Whether two names are one unit is a question, so a name is not among
 * them. One for each cell.
 */
export function safeRepairs(problems: readonly Problem[]): Repair[] {
  const byCell = new Map<string, Repair>();
  for (const { kind, repairs = [] } of problems) {
    if (kind === "nearUnit") continue;
    for (const repair of repairs) {
      const key = `${repair.at.sheet}!${repair.at.cell}`;
      if (!byCell.has(key)) byCell.set(key, repair);
    }
  }
  return [...byCell.values()];
}

/** Makes the repairs, all or none, and gives back what takes them back: one press undoes them. */
export const repair = (workbook: Workbook, repairs: readonly Repair[]): Promise<CellChange[]> =>
  workbook.writeCells(repairs.map(({ at, ...change }) => ({ ...at, ...change })));

/** Takes changes back that were made for a person. Gives back what would make them again. */
export const takeBack = (workbook: Workbook, undo: readonly CellChange[]): Promise<CellChange[]> =>
  workbook.writeCells(undo);
