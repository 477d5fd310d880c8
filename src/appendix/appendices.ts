import type { Regulation } from "../regulations/Regulation";
import type { TableLayout } from "../regulations/TableLayout";
import type { MeasureResult } from "../scoring/Standing";
import type { Sheet } from "../sheet/Sheet";
import { tableSheet } from "./tableSheet";

/** The tables of the regulation's layout, in its order, of every measure that has a result. */
export const appendices = (results: readonly MeasureResult[], regulation: Regulation): Sheet[] =>
  tablesOf(results, regulation).map(({ layout, result }) => tableSheet(layout, result, regulation));

/** The tables that these results get, each with its result, in the order of the layout. */
export const tablesOf = (
  results: readonly MeasureResult[],
  { layout }: Regulation,
): { layout: TableLayout; result: MeasureResult }[] =>
  layout.flatMap((table) => {
    const result = results.find(
      ({ block, measure }) => block === table.block && measure === table.measure,
    );
    return result === undefined ? [] : [{ layout: table, result }];
  });
