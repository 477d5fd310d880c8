import type { FormulaReport } from "../actions/FormulaReport";
import type { FormulaPress } from "../actions/pressFormulas";
import type { AreaChange } from "../sheet/AreaChange";
import type { Answer } from "../actions/Answer";
import type { Correction } from "../actions/Correction";
import type { Registration } from "../actions/registerExemption";
import type { CommitteeOrigin } from "../actions/writeCommitteeSheets";
import type { RegulationOrigin } from "../actions/writeRegulationSheet";
import type { Form } from "../reading/form/Form";
import type { Problem } from "../reading/Problem";
import type { Repair } from "../reading/Repair";
import type { Exemption } from "../regulations/Exemption";
import type { Regulation } from "../regulations/Regulation";
import type { CellChange } from "../sheet/CellChange";
import type { Overview } from "../actions/Overview";
import type { Production } from "../actions/Production";
import type { ProduceOptions } from "../actions/produceAppendices";
import type { WrittenRun } from "../workbook";

/** What the pane asks of the workbook. Each may throw `WorkbookFailure`. */
export interface PaneWork {
  /** Kiểm tra; a look of the pane is the same action. */
  check(): Promise<Overview>;
  produce(options: ProduceOptions): Promise<Production>;
  /** Remembers which sheets of the appendices a person left out, by their ids. */
  leaveSheetsOut(regulation: Regulation, ids: readonly string[]): Promise<void>;
  /** Remembers the form of the document; what is wrong with it is among the problems of the next look. */
  rememberForm(form: Form): Promise<unknown>;
  undoRun(production: Production): Promise<void>;
  /** Gives back what takes the changes back. */
  repair(repairs: readonly Repair[]): Promise<CellChange[]>;
  takeBack(changes: readonly CellChange[]): Promise<unknown>;
  answer(problem: Problem, answer: Answer): Promise<void>;
  correct(corrections: readonly Correction[]): Promise<void>;
  exempt(exemption: Exemption, mayReplace: boolean): Promise<Registration>;
  choose(regulation: string): Promise<void>;
  /** Writes the sheet "Quy định", over one that stands only where the person allowed it. */
  writeRegulation(from: RegulationOrigin, mayReplace: boolean): Promise<unknown>;
  /** Makes sheets for scores. */
  makeSheets(from: CommitteeOrigin): Promise<WrittenRun>;
  formulas(press: FormulaPress): Promise<FormulaReport>;
  takeFormulasBack(changes: readonly AreaChange[]): Promise<unknown>;
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
}
