import type { AppendixInput } from "./AppendixInput";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";
import { withNativeFormulas } from "./native/withNativeFormulas";
import { wantedSheets } from "./wantedSheets";

/**
 * The sheets of the layout, in its order, with every part that has a result.
 *
 * @param cells whether totals, ratios, tiers and ranks are values, or formulas of Excel's own where
 *   they follow from other cells of their table
 */
export const appendices = (
  input: AppendixInput,
  cells: "values" | "formulas" = "values",
): Composed[] =>
  wantedSheets(input.layout, input).map((sheet) => {
    const composed = composedSheet(sheet, input);
    return cells === "values" ? composed : withNativeFormulas(composed, sheet, input);
  });
