import type { PrintSettings } from "../../sheet/Sheet";
import { widestSheet } from "../pages/roomOf";
import { pixels } from "../pixels";

const atMost = 0.15; // of a page's width: so much the widest column can give and stay readable

/**
 * Column widths that go on one page at full size. The widest column gives what is too much, where
 * that is little; a sheet that is far too wide is left to be made smaller, and its sizes with it.
 *
 * @param widths in points
 */
export function printableWidths(
  widths: readonly number[],
  orientation: PrintSettings["orientation"],
): readonly number[] {
  const kept = widths.map(pixels.near); // as Excel keeps them: their sum is what is printed
  const widest = Math.max(...kept);
  const room = widestSheet(orientation);
  const excess = pixels.above(kept.reduce((sum, each) => sum + each, 0) - room);
  if (excess <= 0 || excess > room * atMost) return kept;
  return kept.map((width, at) => (at === kept.indexOf(widest) ? width - excess : width));
}
