import type { Style } from "../sheet/Sheet";
import { textWidth } from "./textWidth";

const lineHeight = 1.26; // of the size, as Excel steps lines of this typeface
const aboveAndBelow = 3;
const besideText = 7; // left and right of a cell's text, grid line included
const screenWidening = 1.04; // letters on a screen's whole pixels are wider than on paper

/** A text that is to stand in a cell of this width, in points. */
export interface FittedText {
  text: string;
  width: number;
  style: Style;
}

/** Height of a row, in points, in which none of these texts is cut. */
export const rowHeight = (texts: readonly FittedText[]): number =>
  Math.ceil(
    Math.max(
      ...texts.map(
        (each) => lines(each) * lineHeight * (each.style.font?.size ?? 11) + aboveAndBelow,
      ),
    ),
  );

/** On how many lines a text stands: broken between words, and inside one only where it is wider than the cell. */
function lines({ text, width, style }: FittedText): number {
  const room = (width - besideText) / screenWidening;
  const { size = 11, bold = false } = style.font ?? {};
  const space = textWidth(" ", size, bold);
  let count = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(word, size, bold);
    if (used > 0 && used + space + wide <= room) used += space + wide;
    else {
      if (used > 0) count += 1;
      count += Math.ceil(wide / room) - 1;
      used = wide <= room ? wide : wide % room;
    }
  }
  return count;
}
