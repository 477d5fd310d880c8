import type { Band, Piece } from "./Band";
import { resultOf } from "../sheet/resultOf";
import { rowHeight } from "./rowHeight";

const blankHeight = 20.25; // of a row without any text, in whole pixels

/** Heights of rows in points, in which no text is cut; a text over two rows has both of them. */
export function bandHeights(bands: readonly Band[], widths: readonly number[]): number[] {
  const needed = ({ at, span, value, style }: Piece): number =>
    rowHeight([
      {
        text: String(resultOf(value)),
        width: widths.slice(at, at + span).reduce((sum, each) => sum + each, 0),
        style,
      },
    ]);
  const heights = bands.map(({ pieces, height }) => {
    const own = pieces.filter(({ down = 1 }) => down === 1);
    return height ?? (own.length === 0 ? blankHeight : Math.max(...own.map(needed)));
  });
  bands.forEach(({ pieces }, row) => {
    for (const piece of pieces) {
      const { down = 1 } = piece;
      if (down === 1) continue;
      const together = heights.slice(row, row + down).reduce((sum, each) => sum + each, 0);
      const lacking = needed(piece) - together;
      if (lacking > 0) heights[row + down - 1]! += lacking;
    }
  });
  return heights;
}
