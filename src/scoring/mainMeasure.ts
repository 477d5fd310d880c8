import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";

/** The measures of a block, in the order of the regulation. */
export const measuresOf = ({ measures }: Pick<Regulation, "measures">, block: string): Measure[] =>
  measures.filter(({ blocks }) => blocks.includes(block));

/** The first measure of a block. Throws where it has none: a fault of the regulation. */
export function mainMeasure(regulation: Regulation, block: string): Measure {
  const [first] = measuresOf(regulation, block);
  if (first === undefined) throw new Error(`${regulation.id} has no measure of ${block}`);
  return first;
}
