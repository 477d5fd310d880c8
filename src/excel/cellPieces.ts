import type { Area } from "../sheet/Sheet";

/** Rows of one table that travel together. */
export interface CellPiece<T extends { area: Area }> {
  extent: T;
  /** The first row, from 0 on the worksheet. */
  row: number;
  rows: number;
}

/** How many cells one round trip asks for: their values, formats and fonts stay below 5 MB, the most that Excel on the web answers. */
export const cellsAtOnce = 50_000;

/**
 * Cuts tables into round trips of at most so many cells, in order; a short table shares one with the
 * next.
 */
export function cellPieces<T extends { area: Area }>(
  extents: readonly T[],
  atOnce: number = cellsAtOnce,
): CellPiece<T>[][] {
  const trips: CellPiece<T>[][] = [[]];
  let room = atOnce;
  for (const extent of extents) {
    const { row: first, rows: all, columns } = extent.area;
    for (let row = first; row < first + all;) {
      const fitting = Math.floor(room / columns);
      if (fitting === 0) {
        trips.push([]);
        room = atOnce;
        continue;
      }
      const rows = Math.min(fitting, first + all - row);
      trips.at(-1)!.push({ extent, row, rows });
      room -= rows * columns;
      row += rows;
    }
  }
  return trips.filter((trip) => trip.length > 0);
}
