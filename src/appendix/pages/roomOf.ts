import type { Sheet } from "../../sheet/Sheet";
import { pixels } from "../pixels";

const paper = { short: (210 * 72) / 25.4, long: (297 * 72) / 25.4 }; // A4, in points

/** What a page of a sheet holds. */
export interface Room {
  /** At which the sheet prints, a fraction of 1: fitted to one page wide, it is made smaller and never larger. */
  scale: number;
  /** Height of all rows of a page together, in points of the sheet, before the scale. */
  height: number;
}

/** The room inside the margins of a page of A4. */
export function roomOf({ columnWidths, print: { orientation, margins } }: Sheet): Room {
  const isUpright = orientation === "portrait";
  const across = (isUpright ? paper.short : paper.long) - margins.left - margins.right;
  const down = (isUpright ? paper.long : paper.short) - margins.top - margins.bottom;
  const width = columnWidths.reduce((sum, each) => sum + pixels.near(each), 0);
  const scale = Math.min(100, Math.floor((100 * across) / width)) / 100; // whole per cent, as Excel
  return { scale, height: down / scale };
}
