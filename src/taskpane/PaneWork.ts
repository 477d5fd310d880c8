import type { FormulaReport } from "../actions/FormulaReport";
import type { FormulaPress } from "../actions/pressFormulas";
import type { AreaChange } from "../sheet/AreaChange";
import type { Answer } from "../actions/Answer";
import type { Registration } from "../actions/registerExemption";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { Exemption } from "../regulations/Exemption";
import type { CellChange } from "../sheet/CellChange";
import type { Checked } from "../actions/check";
import type { Production } from "../actions/Production";

/** What the pane asks of the workbook. Each may throw `WorkbookFailure`. */
export interface PaneWork {
  /** Kiểm tra; a look of the pane is the same action. */
  check(): Promise<Checked>;
  produce(): Promise<Production>;
  /** Gives back what takes the changes back. */
  repair(repairs: readonly Repair[]): Promise<CellChange[]>;
  takeBack(changes: readonly CellChange[]): Promise<unknown>;
  answer(problem: Problem, answer: Answer): Promise<void>;
  exempt(exemption: Exemption, mayReplace: boolean): Promise<Registration>;
  choose(regulation: string): Promise<void>;
  formulas(press: FormulaPress): Promise<FormulaReport>;
  takeFormulasBack(changes: readonly AreaChange[]): Promise<unknown>;
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
}
