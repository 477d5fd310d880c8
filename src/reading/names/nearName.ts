import { editDistance } from "./editDistance";

/**
 * The known name that a name may be a slip of; undefined where none is near, or two are equally near.
 *
 * Near is one letter or mark in ten, three at most; names that differ in a number are two names
 * (Phường 1, Phường 11), and so are names that are the same.
 *
 * @param key   of the name, see nameKey
 * @param known keys of the names it may mean
 */
export function nearName(key: string, known: Iterable<string>): string | undefined {
  const most = Math.min(3, Math.floor(key.length / 10));
  if (most === 0) return undefined;
  let nearest: { name: string; distance: number } | undefined;
  let isTie = false;
  for (const name of known) {
    if (name === key || numbersOf(name) !== numbersOf(key)) continue;
    const distance = editDistance(key, name, most);
    if (distance > most) continue;
    isTie = distance === nearest?.distance;
    if (nearest === undefined || distance < nearest.distance) nearest = { name, distance };
  }
  return isTie ? undefined : nearest?.name;
}

const numbersOf = (key: string): string => (key.match(/\d+/g) ?? []).join(" ");
