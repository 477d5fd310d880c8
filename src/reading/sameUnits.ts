import type { Entry } from "../scoring/ScoreTable";
import { nameKey } from "./names/nameKey";
import { unitKey } from "./names/unitKey";

/**
 * Finds the line of a unit in another table of its block: by name and parent where both show the
 * parent, else by its name alone.
 *
 * @returns its place in `entries`; "several" where the name is that of several units of either table
 *   and the parent is not shown in both; undefined where there is none
 */
export function sameUnits(
  entries: readonly Pick<Entry, "unit" | "parent">[],
  others: readonly Pick<Entry, "unit" | "parent">[],
): (entry: Pick<Entry, "unit" | "parent">) => number | "several" | undefined {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    if (!byKey.has(unitKey(entry))) byKey.set(unitKey(entry), at);
    const name = nameKey(entry.unit);
    byName.set(name, [...(byName.get(name) ?? []), at]);
  });
  const parents = new Map<string, Set<string>>();
  for (const other of others) {
    const name = nameKey(other.unit);
    parents.set(name, (parents.get(name) ?? new Set()).add(unitKey(other)));
  }
  return (entry) => {
    const whole = byKey.get(unitKey(entry));
    if (whole !== undefined) return whole;
    const name = nameKey(entry.unit);
    const named = (byName.get(name) ?? []).filter(
      (at) => entry.parent === undefined || entries[at]!.parent === undefined,
    );
    if (named.length === 0) return undefined;
    return named.length > 1 || (parents.get(name)?.size ?? 0) > 1 ? "several" : named[0];
  };
}
