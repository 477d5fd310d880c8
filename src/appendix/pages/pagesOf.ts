import type { Sheet } from "../../sheet/Sheet";
import { roomOf } from "./roomOf";

/** A page by its own rows, counted from 0; repeated rows come above them and are not counted. */
export interface Page {
  first: number;
  last: number;
}

/**
 * The pages on which a sheet prints: as many rows as go on a page, one after the other. A row higher
 * than a page has one of its own.
 */
export function pagesOf(sheet: Sheet): Page[] {
  const { rowHeights } = sheet;
  const pages: Page[] = [];
  let first = 0;
  while (first < rowHeights.length) {
    const room = roomFrom(sheet, first);
    let last = first;
    let used = rowHeights[first]!;
    while (last + 1 < rowHeights.length && used + rowHeights[last + 1]! <= room)
      used += rowHeights[(last += 1)]!;
    pages.push({ first, last });
    first = last + 1;
  }
  return pages;
}

/** The room for the rows of a page that begins with this row: less that of the rows repeated above it. */
export function roomFrom(sheet: Sheet, first: number): number {
  const { height } = roomOf(sheet);
  const { titleRows } = sheet.print;
  if (titleRows === undefined || first <= titleRows.last) return height;
  const repeated = sheet.rowHeights.slice(titleRows.first, titleRows.last + 1);
  return height - repeated.reduce((sum, each) => sum + each, 0);
}
