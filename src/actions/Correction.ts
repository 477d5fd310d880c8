import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { DecimalMark } from "../reading/numbers/DecimalMark";
import type { Place } from "../reading/Problem";
import type { ColumnChoice } from "../reading/ReadingChoices";
import type { TableName } from "../reading/TableName";

/**
 * What a person corrects in the way a table was understood, whether or not it was asked. Without
 * `means`, `block` or `mark` an earlier correction is taken back: then the sheet alone says it.
 */
export type Correction =
  /** `at`, `heading` and, as `instead`, `choice` as the ReadColumn has them. */
  | {
      is: "column";
      table: TableName;
      at: Place;
      heading: string;
      means?: ColumnMeaning;
      instead?: ColumnChoice;
    }
  /** "none": it is no score table. */
  | { is: "block"; table: TableName; block?: string }
  | { is: "mark"; table: TableName; mark?: DecimalMark }
  /** Whether nothing of the sheet is read. */
  | { is: "sheet"; sheet: string; isLeftOut: boolean };
