import type { Problem } from "../reading/Problem";
import type { Failure, RunUndo, WrittenSheet } from "../workbook";
import type { FormulaPlace } from "./FormulaReport";
import type { Overview } from "./Overview";

/** What came of Tạo phụ lục. */
export interface Production {
  /** With an error among them nothing was written; warnings and notes stand beside the result. */
  problems: readonly Problem[];
  /** In the order of the regulation's tables; none where an error forbade writing. */
  sheets: readonly WrittenSheet[];
  /** The workbook as it was read, with the sheets that were written. */
  overview: Overview;
  /** Tables of earlier runs that the layout no longer names: their sheets stand as they did. */
  others?: readonly WrittenSheet[];
  /** Sheets of earlier runs that a person left out of this one: they stand as they did. */
  notChosen?: readonly WrittenSheet[];
  /**
   * EGI formulas that stand in the workbook after the run, hidden sheets too: what would be sent with
   * it; the failure where Excel let nobody look. Absent where nothing was written.
   */
  formulasLeft?: readonly FormulaPlace[] | Failure;
  /** The way back from this run, see undoRun; absent where nothing was written. */
  undo?: RunUndo;
}
