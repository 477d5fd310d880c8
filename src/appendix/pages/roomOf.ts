import type { PrintSettings, Sheet } from "../../sheet/Sheet";
import { page } from "../page";
import { pixels } from "../pixels";

/** A4, in points. */
export const paper = { short: (210 * 72) / 25.4, long: (297 * 72) / 25.4 };

/**
 * How much wider a column is on paper than on the screen where it was measured. Its width is kept in
 * figures of the workbook's own typeface; in Calibri 11 these are 5.25 points wide on a screen's whole
 * pixels and 5.58 on paper. Measured in LibreOffice: 1.057.
 */
export const printedWidening = 1.06;

/** What a page of a sheet holds. */
export interface Room {
  /**
   * At which the sheet prints, a fraction of 1: fitted to one page wide, it is made smaller and never
   * larger. Below 1 it is a guess: programs differ by some per cent. No appendix of ours is so wide.
   */
  scale: number;
  /** Height of all rows of a page together, in points of the sheet, before the scale. */
  height: number;
}

/** The room inside the margins of a page of A4. */
export function roomOf({ columnWidths, print: { orientation, margins } }: Sheet): Room {
  const { across, down } = inside(orientation, margins);
  const width = columnWidths.reduce((sum, each) => sum + pixels.near(each), 0) * printedWidening;
  const scale = Math.min(100, Math.floor((100 * across) / width)) / 100; // whole per cent, as Excel
  return { scale, height: down / scale };
}

/** How wide the columns of a sheet may be together, in points, so that it prints at full size. */
export const widestSheet = (orientation: PrintSettings["orientation"]): number =>
  inside(orientation, page(orientation).margins).across / printedWidening;

function inside(
  orientation: PrintSettings["orientation"],
  { left, right, top, bottom }: PrintSettings["margins"],
): { across: number; down: number } {
  const isUpright = orientation === "portrait";
  return {
    across: (isUpright ? paper.short : paper.long) - left - right,
    down: (isUpright ? paper.long : paper.short) - top - bottom,
  };
}
