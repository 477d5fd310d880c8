import type { Failure, FormulaBook } from "../workbook";
import { failureIn } from "./failureIn";
import type { FormulaPlace } from "./FormulaReport";
import { formulasLeft } from "./formulasLeft";

/**
 * The EGI formulas that stand in the workbook after a run. The run is done by then: where Excel lets
 * nobody look, that is told and does not make it a failure.
 */
export async function formulasAfter(book: FormulaBook): Promise<readonly FormulaPlace[] | Failure> {
  try {
    return (await formulasLeft(book)).left;
  } catch (error) {
    const failure = failureIn(error);
    if (failure === undefined) throw error;
    return failure;
  }
}
