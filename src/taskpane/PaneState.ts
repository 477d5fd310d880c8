import type { FormulaReport } from "../actions/FormulaReport";
import type { Overview } from "../actions/Overview";
import type { Production } from "../actions/Production";
import type { CellChange } from "../sheet/CellChange";
import type { Failure, WrittenRun } from "../workbook";
import type { OpenScreen } from "./OpenScreen";
import type { Tab } from "./Tab";

/** Something the pane does with the workbook. */
export type Doing = "look" | "produce" | "show" | "change" | "formulas";

/** What the pane knows. */
export interface PaneState {
  /** Absent until the first look. */
  overview?: Overview | undefined;
  running?: Doing | undefined;
  /** How many steps of how many a run that writes has made; absent before that is known. */
  progress?: { done: number; of: number } | undefined;
  /** The last press that wrote something; old once the overview's digest is another. */
  written?: Production | undefined;
  /** What the last press changed in cells, to be taken back; gone with the next press that writes. */
  repaired?: readonly CellChange[] | undefined;
  /** The sheets for scores that the last press made, with the way back. */
  made?: WrittenRun | undefined;
  tab: Tab;
  /** Whether the next press writes values, or formulas of Excel's own where they follow from others. */
  cells: "values" | "formulas";
  /** What came of the last press about formulas, while it is shown. */
  formulas?: FormulaReport | undefined;
  /** What a person opened and has not left, the last on top. */
  opened: readonly OpenScreen[];
  /**
   * What Excel refused last, and the way to try it again; `allow` where the person may have written
   * over what was typed into the sheets.
   */
  failed?: { failure: Failure; retry: () => void; allow?: () => void } | undefined;
  /** A fault of ours, with what was thrown; the error boundary shows it. */
  fault?: { thrown: unknown } | undefined;
}
