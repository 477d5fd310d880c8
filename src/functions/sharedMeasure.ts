import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";
import { mainMeasure } from "../scoring/mainMeasure";

/**
 * The main measure of a regulation whose blocks all share what is asked of it; undefined where they
 * differ: a formula does not know of which block its cells are.
 *
 * @param way what must be alike, as data: the ranking, the scale
 */
export function sharedMeasure(
  regulation: Regulation,
  way: (measure: Measure) => unknown,
): Measure | undefined {
  const [first, ...others] = regulation.blocks.map(({ id }) => mainMeasure(regulation, id));
  const text = (measure: Measure) => JSON.stringify(way(measure));
  return others.every((other) => text(other) === text(first!)) ? first : undefined;
}
