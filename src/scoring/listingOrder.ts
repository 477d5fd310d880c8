import type { Listing } from "../regulations/Ranking";
import type { Basis } from "../regulations/Tier";
import { compareNames } from "./compareNames";
import { compareRatios } from "./compareRatios";
import type { Entry } from "./ScoreTable";
import type { Standing } from "./Standing";
import { valueOn } from "./valueOn";

type Compare = (a: Standing, b: Standing) => number;

/**
 * The order among equals: negative where the first stands before.
 *
 * @param before places of the entries in the measure that the listing names, where it names one
 */
export function equalsOrder(
  { equals, alphabet }: Listing,
  before: ReadonlyMap<Entry, number> | undefined,
): Compare {
  if (equals === "listed") return () => 0;
  if (equals === "name") {
    const byName = compareNames(alphabet);
    return (a, b) => byName(a.entry.unit, b.entry.unit);
  }
  return (a, b) => (before?.get(a.entry) ?? 0) - (before?.get(b.entry) ?? 0);
}

/** The order of the lines of a measure, the order among equals not counted: negative where the first stands before. */
export function listingOrder(listing: Listing, on: Basis): Compare {
  const byName = compareNames(listing.alphabet);
  const compares: Compare[] = [];
  if (listing.isWithinParents === true)
    compares.push((a, b) => byName(a.entry.parent ?? "", b.entry.parent ?? ""));
  const sign = listing.unscored === "first" ? 1 : -1;
  if (listing.by !== "value")
    compares.push((a, b) => sign * (Number(isScored(a)) - Number(isScored(b))));
  if (listing.by === "name") compares.push((a, b) => byName(a.entry.unit, b.entry.unit));
  if (listing.by === "value") {
    compares.push((a, b) => {
      const left = valueOn(on, a);
      const right = valueOn(on, b);
      if (left === undefined || right === undefined)
        return sign * (Number(left !== undefined) - Number(right !== undefined));
      return compareRatios(right, left);
    });
  }
  return (a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

const isScored = ({ total }: Standing): boolean => total !== undefined;
