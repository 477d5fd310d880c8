import type { Listing, Ranking } from "../../src/regulations/Ranking";
import { foldedName } from "../../src/reading/foldedName";
import { compareRatios } from "../../src/scoring/compareRatios";
import type { Standing } from "../../src/scoring/Standing";
import { valueOn } from "../../src/scoring/valueOn";

/** A line of a computed table. */
export interface Line {
  /** Its number from the top, from 1. */
  place: number;
  /** The rank that stands at this place; absent where the line has none. */
  rank?: number;
  standing: Standing;
}

/** What makes two printed names the same unit: letters and tones, and the district where there is one. */
export const unitKey = (unit: string, parent = ""): string =>
  `${foldedName(parent)}|${foldedName(unit)}`;

/**
 * The lines of a result. Where the regulation knows no rule for equal units ("listed"), equals stand
 * in the order of the print: any order of equals passes. Elsewhere the order is the engine's own.
 *
 * @param printed keys of the units in the order of the print
 */
export function linesOf(
  standings: readonly Standing[],
  printed: readonly string[],
  { listing, ranking }: { listing: Listing; ranking: Ranking },
): Line[] {
  const placeInPrint = new Map(printed.map((key, at) => [key, at]));
  const inPrint = ({ entry }: Standing): number =>
    placeInPrint.get(unitKey(entry.unit, entry.parent)) ?? printed.length;
  const isOpen = listing.by === "value" && listing.equals === "listed";
  const arranged: Standing[] = [];
  for (let first = 0; first < standings.length;) {
    let end = first + 1;
    while (isOpen && end < standings.length && isEqual(standings[first]!, standings[end]!, ranking))
      end += 1;
    arranged.push(...standings.slice(first, end).sort((a, b) => inPrint(a) - inPrint(b)));
    first = end;
  }
  return arranged.map((standing, at) => {
    const { rank } = standings[at]!;
    return { place: at + 1, standing, ...(rank !== undefined && { rank }) };
  });
}

function isEqual(a: Standing, b: Standing, { on }: Ranking): boolean {
  const [left, right] = [valueOn(on, a), valueOn(on, b)];
  if (left === undefined || right === undefined) return left === right;
  return compareRatios(left, right) === 0;
}
