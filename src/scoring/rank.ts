import type { Ties } from "../regulations/Ranking";

/**
 * Xếp hạng within one block (khối): a place is one more than what stands ahead.
 *
 * @param units  n units in listed order
 * @param better positive when the first is better, 0 when equal: on the exact or the printed ratio, as the regulation says
 * @param ties   competition 1, 2, 2, 4; dense 1, 2, 2, 3; running 1, 2, 3, 4 in listed order
 * @returns n places, each in 1..n, in the order of `units`
 */
export function rank<U>(units: readonly U[], better: (a: U, b: U) => number, ties: Ties): number[] {
  const order = [...units.keys()].sort((a, b) => better(units[b]!, units[a]!) || a - b); // sorted, not compared in pairs
  const places = new Array<number>(units.length);
  let place = 0;
  order.forEach((at, i) => {
    const isTie = i > 0 && better(units[at]!, units[order[i - 1]!]!) === 0;
    if (ties === "running" || !isTie) place = ties === "dense" ? place + 1 : i + 1;
    places[at] = place;
  });
  return places;
}
