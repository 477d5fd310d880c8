import type { Overview } from "../actions/Overview";
import type { Production } from "../actions/Production";

/** What the pane asks of the workbook. Each may throw `WorkbookFailure`. */
export interface PaneWork {
  look(): Promise<Overview>;
  produce(): Promise<Production>;
  choose(regulation: string): Promise<void>;
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
}
