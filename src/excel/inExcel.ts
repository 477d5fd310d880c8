import { failureOf } from "./failureOf";

/**
 * Runs a batch; while a cell is being edited it waits for Enter. Throws `WorkbookFailure` where
 * Excel refuses.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw failureOf(error);
  }
}
