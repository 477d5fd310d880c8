import type { ColumnLayout } from "../regulations/layouts/ColumnLayout";
import { type Band, type Piece, textPiece } from "./Band";
import { filledText, type Words } from "./filledText";
import { styles } from "./styles";

/** First column on the sheet of each column of a table, left to right. */
export function columnStarts(spans: readonly number[]): number[] {
  let next = 0;
  return spans.map((span) => {
    const start = next;
    next += span;
    return start;
  });
}

/**
 * The heading of a table of units: one row, or two where columns share a heading above their own.
 *
 * @param words what stands for the places in the headings
 */
export function headBands(columns: readonly ColumnLayout[], words: Words): Band[] {
  const starts = columnStarts(columns.map(({ span = 1 }) => span));
  const isDouble = columns.some(({ under }) => under !== undefined);
  const upper: Piece[] = [];
  const lower: Piece[] = [];
  columns.forEach(({ head: given, under, span = 1 }, at) => {
    const start = starts[at]!;
    const head = given === undefined ? undefined : filledText(given, words);
    if (head === undefined) {
      // The heading before it stands over this column too.
      for (const row of isDouble ? [upper, lower] : [upper]) row.at(-1)!.span += span;
    } else if (under === undefined) {
      upper.push({ ...textPiece(start, span, head, styles.head), ...(isDouble && { down: 2 }) });
      if (isDouble) lower.push(textPiece(start, span, "", styles.head));
    } else {
      lower.push(textPiece(start, span, head, styles.head));
      if (columns[at - 1]?.under === under) upper.at(-1)!.span += span;
      else upper.push(textPiece(start, span, under, styles.head));
    }
  });
  return isDouble ? [{ pieces: upper }, { pieces: lower }] : [{ pieces: upper }];
}
