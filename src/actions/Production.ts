import type { Problem } from "../reading/Problem";
import type { WrittenSheet } from "../workbook";
import type { Overview } from "./Overview";

/** What came of Tạo phụ lục. */
export interface Production {
  /** With an error among them nothing was written; warnings and notes stand beside the result. */
  problems: readonly Problem[];
  /** In the order of the regulation's tables; none where an error forbade writing. */
  sheets: readonly WrittenSheet[];
  /** The workbook as it was read, with the sheets that were written. */
  overview: Overview;
}
