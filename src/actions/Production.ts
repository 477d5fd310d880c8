import type { Problem } from "../reading/Problem";
import type { WrittenSheet } from "../workbook";

/** What came of Tạo phụ lục. */
export interface Production {
  /** With an error among them nothing was written; warnings and notes stand beside the result. */
  problems: readonly Problem[];
  /** In the order of the regulation's tables; none where an error forbade writing. */
  sheets: readonly WrittenSheet[];
  /** Of what was read, as an overview's: another digest later says that the sheets are old. */
  digest: string;
}
