import type { Regulation, TableLayout } from "../regulations/Regulation";
import type { BlockResult } from "../scoring/Standing";
import type { Sheet } from "../sheet/Sheet";
import { tableSheet } from "./tableSheet";

/** The tables of the regulation's layout, in its order, of every block that has a result. */
export function appendices(results: readonly BlockResult[], regulation: Regulation): Sheet[] {
  const blocks = results.map(({ block }) => block);
  return tablesOf(blocks, regulation).map((layout) =>
    tableSheet(
      layout,
      results.find(({ block }) => block === layout.block)!,
      regulation,
    ),
  );
}

/** The tables that these blocks get, in the order of the regulation's layout. */
export const tablesOf = (blocks: readonly string[], { layout }: Regulation): TableLayout[] =>
  layout.filter(({ block }) => blocks.includes(block));
