import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { DecimalMark } from "../reading/numbers/DecimalMark";

/** What a person can say to a question of reading; in words by src/text/answerText.ts. */
export type Answer =
  | { is: "penalty" }
  | { is: "noPenalty" }
  /** The name means the unit it resembles. */
  | { is: "sameUnit"; unit: string }
  /** The name is a unit of its own. */
  | { is: "otherUnit" }
  | { is: "mark"; mark: DecimalMark }
  | { is: "column"; means: ColumnMeaning }
  /** The table is of this block. */
  | { is: "block"; block: string; label: string }
  /** The table is no score table. */
  | { is: "noTable" }
  /** Of two tables of one block this one is used, the other is none. */
  | { is: "thisTable" }
  /** What was said earlier and has no effect any more holds no longer. */
  | { is: "forget" };
