import type { Problem } from "../reading/Problem";
import type { RunUndo, WrittenSheet } from "../workbook";

/** What came of Tạo phụ lục. */
export interface Production {
  /** With an error among them nothing was written; warnings and notes stand beside the result. */
  problems: readonly Problem[];
  /** In the order of the regulation's tables; none where an error forbade writing. */
  sheets: readonly WrittenSheet[];
  /** Tables of earlier runs that the layout no longer names: their sheets stand as they did. */
  others?: readonly WrittenSheet[];
  /** The way back from this run, see undoRun; absent where nothing was written. */
  undo?: RunUndo;
  /** Of what was read, as an overview's: another digest later says that the sheets are old. */
  digest: string;
}
