import type { Area } from "../sheet/Sheet";

/** Rows of one worksheet that are asked for together. */
export interface CellPiece<Extent extends { area: Area }> {
  extent: Extent;
  /** The first row, from 0 on the worksheet. */
  row: number;
  rows: number;
}

/** How many cells one round trip asks for: their values, formats and fonts stay below 5 MB, the most that Excel on the web answers. */
export const cellsAtOnce = 50_000;

/**
 * Cuts worksheets into round trips of at most `cellsAtOnce` cells, in order; a short sheet shares one
 * with the next.
 */
export function cellPieces<Extent extends { area: Area }>(
  extents: readonly Extent[],
): CellPiece<Extent>[][] {
  const trips: CellPiece<Extent>[][] = [[]];
  let room = cellsAtOnce;
  for (const extent of extents) {
    const { row: first, rows: all, columns } = extent.area;
    for (let row = first; row < first + all;) {
      const fitting = Math.floor(room / columns);
      if (fitting === 0) {
        trips.push([]);
        room = cellsAtOnce;
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
