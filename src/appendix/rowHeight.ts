import { brokenLines, type FittedText } from "./brokenLines";
import { pixels } from "./pixels";

const lineHeight = 1.26; // of the size, as Excel steps lines of this typeface
const aboveAndBelow = 3;

/** Height of a row, in points, in which none of these texts is cut; whole pixels, so that Excel keeps it as it is. */
export const rowHeight = (texts: readonly FittedText[]): number =>
  pixels.above(
    Math.max(
      ...texts.map(
        (each) =>
          brokenLines(each).length * lineHeight * (each.style.font?.size ?? 11) + aboveAndBelow,
      ),
    ),
  );
