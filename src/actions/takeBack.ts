import type { CellChange } from "../sheet/CellChange";
import type { Workbook } from "../workbook";

/**
 * Takes repairs back, all or none: every cell holds again what it held, in the format it had. A cell
 * that has changed since is a `WorkbookFailure`. Gives what makes the repairs again.
 */
export const takeBack = (
  workbook: Workbook,
  changes: readonly CellChange[],
): Promise<CellChange[]> => workbook.writeCells(changes);
