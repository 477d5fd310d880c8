import type { AverageTable } from "../reading/AverageTable";
import type { Layout, PartLayout, SheetLayout } from "../regulations/layouts/Layout";
import type { MeasureResult } from "../scoring/Standing";
import { averagesOf } from "./averagesOf";

/**
 * The sheets that these results get, each with the parts that have one of them, or averages. A list of tables is
 * wanted where any table is.
 */
export function wantedSheets(
  layout: Layout,
  input: { results: readonly MeasureResult[]; averages: readonly AverageTable[] },
): SheetLayout[] {
  const hasResult = (part: PartLayout): boolean => {
    if (part.is === "tableList") return false;
    if (part.is === "averages") return averagesOf(part, input) !== undefined;
    return input.results.some(
      ({ block, measure }) => block === part.block && measure === part.measure,
    );
  };
  const isAnyWanted = layout.some(({ parts }) => parts.some(hasResult));
  return layout.flatMap((sheet) => {
    const parts = sheet.parts.filter(
      (part) => hasResult(part) || (part.is === "tableList" && isAnyWanted),
    );
    return parts.length === 0 ? [] : [{ ...sheet, parts }];
  });
}
