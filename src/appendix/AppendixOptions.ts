import type { Form } from "../reading/form/Form";

/** How the appendices are made. */
export interface AppendixOptions {
  /** What was typed about the document; absent: its tables alone. */
  form?: Form;
  /**
   * Whether totals, ratios, tiers and ranks are values, or formulas of Excel's own where they follow
   * from other cells of their table; absent: values.
   */
  cells?: "values" | "formulas";
}
