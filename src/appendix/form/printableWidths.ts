import type { PrintSettings } from "../../sheet/Sheet";
import { widestSheet } from "../pages/roomOf";

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
  const widest = Math.max(...widths);
  const room = widestSheet(orientation);
  const excess = widths.reduce((sum, each) => sum + each, 0) - room;
  if (excess <= 0 || excess > room * atMost) return widths;
  return widths.map((width, at) => (at === widths.indexOf(widest) ? width - excess : width));
}
