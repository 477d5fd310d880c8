import type { OpenScreen } from "./OpenScreen";
import type { PaneChanges } from "./PaneChanges";

/** What can be pressed on a problem. */
export interface ProblemActs {
  /** Selects a cell or range of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  changes: Pick<PaneChanges, "repair" | "answer">;
  /** Opens a screen over the present one. */
  open(screen: OpenScreen): void;
}
