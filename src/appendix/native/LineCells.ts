import type { ColumnContent } from "../../regulations/layouts/ColumnLayout";
import type { Measure } from "../../regulations/Measure";
import type { Standing } from "../../scoring/Standing";

/** A line of a table of units, as a formula of one of its cells may refer to it. */
export interface LineCells {
  standing: Standing;
  /** The rules of the measure that the column is of. */
  rules: Measure;
  /** The address of a cell of the line that holds a number ("I6"); undefined where the table has no such column or the cell none. */
  numberUnder: (isMeant: (shows: ColumnContent) => boolean) => string | undefined;
  /** The same column over all lines, rows fixed ("I$6:I$26"), and whether each of them holds a number. */
  rangeUnder: (
    isMeant: (shows: ColumnContent) => boolean,
  ) => { range: string; isNumbers: boolean } | undefined;
}
