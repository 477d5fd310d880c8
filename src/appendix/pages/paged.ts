import type { Sheet } from "../../sheet/Sheet";
import { pixels } from "../pixels";
import type { Bands } from "./Bands";
import { keptTogether } from "./keptTogether";
import { raised } from "./raised";
import { tightened } from "./tightened";
import { roomFrom } from "./pagesOf";

/** So far from the end of a page, in points, a row still goes on it, or no longer does, in every program. */
const slack = 6;

/**
 * The sheet with rows a little higher where a page would else end in the wrong place.
 *
 * Excel does not follow page breaks set by hand on a sheet that is fitted to one page wide, so a page
 * ends only where its rows are full. Rows are therefore raised until the row that is to begin the
 * next page would stand half below the margin: every program puts it there, though each measures a
 * page a little differently, and a person who later adds a line moves the rest as in any table. No
 * print area is set for the same reason: what is added outside it would not be printed.
 */
export function paged(given: Sheet, of: Bands): Sheet {
  const { sheet, bands } = tightened(given, of, slack);
  const kept = keptTogether(sheet, bands);
  let heights = sheet.rowHeights;
  const sumOf = (first: number, last: number): number =>
    heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  let first = 0;
  while (first < heights.length) {
    const room = roomFrom(sheet, first);
    let end = first; // the first row that does not go on this page
    for (let used = 0; end < heights.length && used + heights[end]! <= room - slack; end += 1)
      used += heights[end]!;
    if (end >= heights.length) break;
    const next = pageBefore(Math.max(end, first + 1), first, kept);
    const used = sumOf(first, next - 1);
    const half = Math.min(slack, heights[next]! / 2);
    if (used + heights[next]! < room + half) {
      const missing = pixels.near(room - heights[next]! / 2 - used);
      heights = raised(heights, { first, last: next - 1 }, missing, bands);
    }
    first = next;
  }
  return { ...sheet, rowHeights: heights };
}

/** The last row up to `end` that may begin a page; `end` itself where what is kept together fills more than a page. */
function pageBefore(end: number, first: number, kept: ReadonlySet<number>): number {
  for (let row = end; row > first; row -= 1) if (!kept.has(row)) return row;
  return end;
}
