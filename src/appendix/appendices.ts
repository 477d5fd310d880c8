import type { Regulation } from "../regulations/Regulation";
import type { BlockResult } from "../scoring/Standing";
import type { Sheet } from "../sheet/Sheet";
import { tableSheet } from "./tableSheet";

/** The tables of the regulation's layout, in its order, of every block that has a result. */
export function appendices(results: readonly BlockResult[], regulation: Regulation): Sheet[] {
  return regulation.layout.flatMap((layout) => {
    const result = results.find(({ block }) => block === layout.block);
    return result === undefined ? [] : [tableSheet(layout, result, regulation)];
  });
}
