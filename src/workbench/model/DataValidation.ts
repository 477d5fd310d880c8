import type { Area } from "./Area";

/** `Excel.DataValidationOperator`. */
export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** Two limits or one: a number, or a formula in English with its "=". */
export interface ValidationLimits {
  operator: ValidationOperator;
  formula1: string | number;
  formula2?: string | number;
}

/**
 * `Excel.DataValidationRule`: one of these keys, or none, where anything may be typed and only the
 * prompt is shown. `source` is "Tốt,Khá" or "=Sheet1!$A$1:$A$3".
 */
export type ValidationRule =
  | Record<string, never>
  | { list: { inCellDropDown: boolean; source: string } }
  | { wholeNumber: ValidationLimits }
  | { decimal: ValidationLimits }
  | { date: ValidationLimits }
  | { textLength: ValidationLimits }
  | { custom: { formula: string } };

/** What may be typed into cells: kept in the sheet's metadata under "dataValidations". */
export interface DataValidation {
  /** The cells; no cell is in two validations. */
  areas: readonly Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
  prompt: { showPrompt: boolean; title: string; message: string };
}
