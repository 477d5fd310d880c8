import type { FormulaReport } from "../actions/FormulaReport";
import type { Overview } from "../actions/Overview";
import type { Production } from "../actions/Production";
import type { Problem } from "../reading/Problem";
import type { CellChange } from "../sheet/CellChange";
import type { Failure } from "../workbook";

/** Something the pane does with the workbook. */
export type Doing = "look" | "produce" | "choose" | "show" | "repair" | "formulas";

/** What the pane knows. */
export interface PaneState {
  /** Absent until the first look. */
  overview?: Overview | undefined;
  running?: Doing | undefined;
  /** The last press that wrote something; old once the overview's digest is another. */
  written?: Production | undefined;
  /** What the last press changed in cells, to be taken back; gone with the next press that writes. */
  repaired?: readonly CellChange[] | undefined;
  /** Another regulation is to be chosen in place of the one that was. */
  isChoosing?: boolean;
  /** The declared maximum whose explanation is open. */
  maximum?: Extract<Problem, { kind: "maxDiffers" }> | undefined;
  /** What came of the last press about formulas, while it is shown. */
  formulas?: FormulaReport | undefined;
  /** What Excel refused last, and the way to try it again. */
  failed?: { failure: Failure; retry: () => void } | undefined;
  /** Grows with every press that ended at errors: the problems then want to be seen. */
  refusals: number;
  /** A fault of ours, with what was thrown; the error boundary shows it. */
  fault?: { thrown: unknown } | undefined;
}
