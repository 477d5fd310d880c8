import { points, type Points } from "./points";

/** A number that a regulation states, as `Points`. Throws on a fifth decimal: a fault of the regulation. */
export function knownPoints(stated: number): Points {
  const known = points(stated);
  if (known === undefined) throw new Error(`${stated} is no number of points with four decimals`);
  return known;
}
