import type { Layout, PartLayout, SheetLayout } from "../regulations/layouts/Layout";
import type { MeasureResult } from "../scoring/Standing";

/**
 * The sheets that these results get, each with the parts that have one of them. A list of tables is
 * wanted where any table is.
 */
export function wantedSheets(
  layout: Layout,
  { results }: { results: readonly MeasureResult[] },
): SheetLayout[] {
  const hasResult = (part: PartLayout): boolean =>
    part.is !== "tableList" &&
    results.some(({ block, measure }) => block === part.block && measure === part.measure);
  const isAnyWanted = layout.some(({ parts }) => parts.some(hasResult));
  return layout.flatMap((sheet) => {
    const parts = sheet.parts.filter(
      (part) => hasResult(part) || (part.is === "tableList" && isAnyWanted),
    );
    return parts.length === 0 ? [] : [{ ...sheet, parts }];
  });
}
