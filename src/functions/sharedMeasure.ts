import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";
import { mainMeasure } from "../scoring/mainMeasure";

/**
 * The main measure whose way of ranking all blocks of a regulation share; undefined where they
 * differ: a formula does not know of which block its cells are.
 */
export function sharedMeasure(regulation: Regulation): Measure | undefined {
  const [first, ...others] = regulation.blocks.map(({ id }) => mainMeasure(regulation, id));
  const way = ({ ranking: { on, ties }, ratio }: Measure) =>
    JSON.stringify([on, ties, ratio?.decimals]);
  return others.every((other) => way(other) === way(first!)) ? first : undefined;
}
