import type { Checked } from "../actions/check";
import type { Production } from "../actions/Production";

/** What the pane asks of the workbook. Each may throw `WorkbookFailure`. */
export interface PaneWork {
  /** Kiểm tra; a look of the pane is the same action. */
  check(): Promise<Checked>;
  produce(): Promise<Production>;
  choose(regulation: string): Promise<void>;
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
}
