import type { Area } from "./Area";

/** `Excel.ConditionalCellValueOperator`. */
export type ConditionalOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** When the format applies; formulas in English with their "=", or a bare number. */
export type ConditionalRule =
  | { type: "CellValue"; operator: ConditionalOperator; formula1: string; formula2?: string }
  | { type: "Custom"; formula: string };

/** What it changes of the look: colours "#RRGGBB". */
export interface ConditionalLook {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}

/**
 * A conditional format of a sheet: kept in the sheet's metadata under "conditionalFormats", the one
 * that counts first at the front.
 */
export interface ConditionalFormat {
  /** "{GUID}", capital letters; another one each time a file is opened. */
  id: string;
  /** The cells, at least one area; formulas are relative to the first cell of the first. */
  areas: readonly Area[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
}
