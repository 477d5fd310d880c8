import type { Repair } from "../reading/Repair";
import type { CellChange } from "../sheet/CellChange";
import type { Workbook } from "../workbook";

/**
 * Makes the repairs that a person pressed for, all or none. A cell that has changed since it was read
 * is a `WorkbookFailure`, and nothing is changed.
 *
 * @returns what takes them back: give it to `takeBack`
 */
export const repair = (workbook: Workbook, repairs: readonly Repair[]): Promise<CellChange[]> =>
  workbook.writeCells(
    repairs.map(({ at: { sheet, cell }, from, to, format }) => ({ sheet, cell, from, to, format })),
  );
