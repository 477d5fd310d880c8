import type { Layout, PartLayout, SheetLayout } from "../regulations/layouts/Layout";
import type { MeasureResult } from "../scoring/Standing";
import type { AppendixInput } from "./AppendixInput";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";

/** The sheets of the layout, in its order, with every part that has a result. */
export const appendices = (input: AppendixInput): Composed[] =>
  wantedSheets(input.layout, input).map((sheet) => composedSheet(sheet, input));

/** The sheets that these results get, each with the parts that have one of them. */
export const wantedSheets = (
  layout: Layout,
  { results }: { results: readonly MeasureResult[] },
): SheetLayout[] =>
  layout.flatMap((sheet) => {
    const hasResult = (part: PartLayout): boolean =>
      results.some(({ block, measure }) => block === part.block && measure === part.measure);
    const parts = sheet.parts.filter(hasResult);
    return parts.length === 0 ? [] : [{ ...sheet, parts }];
  });
