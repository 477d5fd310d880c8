import type { FormulaOutcome } from "../actions/FormulaOutcome";
import type { Outcome } from "../actions/Outcome";
import type { FormulaPress } from "../actions/pressFormulas";

/** What the ribbon asks of the pane's page, with which it shares its runtime. */
export interface Ribbon {
  produce(): Promise<Outcome>;
  /** Everything that is wrong in the workbook, with no sheet written. */
  check(): Promise<Outcome>;
  /** What is pressed about formulas; the pane then shows what came of it. */
  formulas(press: FormulaPress): Promise<FormulaOutcome>;
  /** Selects a cell of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  /** Opens the pane where it is closed. */
  openPane(): Promise<void>;
  /** Hands the outcome to whoever asked for it in the workbook, where somebody did. */
  report(outcome: Outcome | FormulaOutcome): Promise<void>;
}
