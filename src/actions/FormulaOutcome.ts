import type { Failure } from "../workbook";
import type { FormulaReport } from "./FormulaReport";

/** How a press about formulas ended: with what it did, with what Excel refused, or at a fault of ours. */
export type FormulaOutcome =
  { formulas: FormulaReport } | { failure: Failure } | { fault: unknown };
