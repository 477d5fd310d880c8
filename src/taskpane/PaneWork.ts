import type { Answer } from "../actions/Answer";
import type { Registration } from "../actions/registerExemption";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { Exemption } from "../regulations/Exemption";
import type { CellChange } from "../sheet/CellChange";
import type { Checked } from "../actions/check";
import type { Production } from "../actions/Production";
import type { WriteOptions } from "../workbook";

/** What the pane asks of the workbook. Each may throw `WorkbookFailure`. */
export interface PaneWork {
  /** Kiểm tra; a look of the pane is the same action. */
  check(): Promise<Checked>;
  produce(options: Omit<WriteOptions, "undoable">): Promise<Production>;
  undoRun(production: Production): Promise<void>;
  /** Gives back what takes the changes back. */
  repair(repairs: readonly Repair[]): Promise<CellChange[]>;
  takeBack(changes: readonly CellChange[]): Promise<unknown>;
  answer(problem: Problem, answer: Answer): Promise<void>;
  exempt(exemption: Exemption, mayReplace: boolean): Promise<Registration>;
  choose(regulation: string): Promise<void>;
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
}
