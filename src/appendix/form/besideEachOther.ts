import type { Style } from "../../sheet/Sheet";
import { type Band, textPiece } from "../Band";
import { brokenLines } from "../brokenLines";
import type { Halves } from "./halves";

/** One line of text, as it looks. */
export interface FormLine {
  text: string;
  style: Style;
}

/** Texts as lines that are no wider than a half, so that each has a row of its own. */
export const linesIn = (width: number, texts: readonly string[], style: Style): FormLine[] =>
  texts.flatMap((text) => brokenLines({ text, width, style })).map((text) => ({ text, style }));

/** Rows with the lines of two halves beside each other, from the top; the shorter half ends first. */
export function besideEachOther(
  left: readonly FormLine[],
  right: readonly FormLine[],
  columns: number,
  halves: Halves,
): Band[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => {
    const [onLeft, onRight] = [left[at], right[at]];
    return {
      pieces: [
        ...(onLeft ? [textPiece(0, halves.left, onLeft.text, onLeft.style)] : []),
        ...(onRight
          ? [textPiece(halves.left, columns - halves.left, onRight.text, onRight.style)]
          : []),
      ],
    };
  });
}
