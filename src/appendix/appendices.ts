import type { Regulation } from "../regulations/Regulation";
import type { MeasureResult } from "../scoring/Standing";
import type { Sheet } from "../sheet/Sheet";
import { tableSheet } from "./tableSheet";

/** The tables of the regulation's layout, in its order, of every measure that has a result. */
export function appendices(results: readonly MeasureResult[], regulation: Regulation): Sheet[] {
  return regulation.layout.flatMap((layout) => {
    const result = results.find(
      ({ block, measure }) => block === layout.block && measure === layout.measure,
    );
    return result === undefined ? [] : [tableSheet(layout, result, regulation)];
  });
}
