import type { Interval, MaxScore, Origin } from "../../regulations/Source";
import type { Place } from "../Problem";
import type { PlacesOfRegulation } from "./PlacesOfRegulation";

/** The cells of a row that say where a number stands. */
export interface OriginCells {
  source: string;
  above: number | undefined;
  atLeast: number | undefined;
  below: number | undefined;
  atMost: number | undefined;
}

/** Căn cứ of a number, with its interval where one of the four cells is filled. */
export function originIn({ source, above, atLeast, below, atMost }: OriginCells): Origin {
  const interval: Interval = {
    ...(above !== undefined && { above }),
    ...(atLeast !== undefined && { atLeast }),
    ...(below !== undefined && { below }),
    ...(atMost !== undefined && { atMost }),
  };
  return { source, ...(Object.keys(interval).length > 0 && { interval }) };
}

/** A maximum with its origin; undefined where the row has none. */
export const maximumIn = (
  row: OriginCells & { points: MaxScore["points"] | undefined },
): MaxScore | undefined =>
  row.points === undefined ? undefined : { points: row.points, ...originIn(row) };

/** Marks where a number stands, its source and its interval. */
export function markOrigin(
  places: PlacesOfRegulation,
  path: readonly (string | number)[],
  number: Place,
  place: (column: "source" | "atMost") => Place,
): void {
  places.mark(path, number);
  places.mark([...path, "source"], place("source"));
  places.mark([...path, "interval"], place("atMost"));
}
