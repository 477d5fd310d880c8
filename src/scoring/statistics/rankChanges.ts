import { foldedUnit } from "../foldedUnit";
import type { MeasureResult } from "../Standing";

/** Hạng of a unit now and before. */
export interface RankChange {
  unit: string;
  rank?: number;
  previousRank?: number;
  /** By how many places it rose; below 0 where it fell. Absent where it has not both ranks. */
  rise?: number;
}

/**
 * The change of each unit against an earlier ranking, in the order of the listing.
 *
 * @param previous rank by unit name
 * @param keyOf    what makes a name then and a name now the same unit
 */
export function rankChanges(
  { standings }: MeasureResult,
  previous: ReadonlyMap<string, number>,
  keyOf: (name: string) => string = foldedUnit,
): RankChange[] {
  const before = new Map([...previous].map(([unit, rank]) => [keyOf(unit), rank]));
  return standings.map(({ entry: { unit }, rank }) => {
    const previousRank = before.get(keyOf(unit));
    return {
      unit,
      ...(rank !== undefined && { rank }),
      ...(previousRank !== undefined && { previousRank }),
      ...(rank !== undefined && previousRank !== undefined && { rise: previousRank - rank }),
    };
  });
}
