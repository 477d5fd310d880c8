import type { Layout } from "../regulations/layouts/Layout";
import type { Regulation } from "../regulations/Regulation";
import { shownBy } from "./shownBy";

/**
 * Whether what the engine says of a measure in a block reaches paper: a table of the layout shows it,
 * or the order of a measure that is shown goes by it. Of a block without any table every measure
 * counts, and so does every measure of a regulation without layout: they are used in formulas alone.
 *
 * @returns by block id and measure id
 */
export function printedMeasures(
  { measures }: Pick<Regulation, "measures">,
  layout: Layout,
): (block: string, measure: string) => boolean {
  const key = (block: string, measure: string) => `${block}/${measure}`;
  const shown = layout.flatMap(({ parts }) => parts.flatMap(shownBy));
  const blocks = new Set(shown.map(({ block }) => block));
  const printed = new Set(shown.map(({ block, measure }) => key(block, measure)));
  // Last measure first: a listing goes by a measure that stands before it.
  for (const { id, blocks: of, listing } of [...measures].reverse())
    for (const block of of)
      if (typeof listing.equals !== "string" && printed.has(key(block, id)))
        printed.add(key(block, listing.equals.measure));
  return (block, measure) => !blocks.has(block) || printed.has(key(block, measure));
}
