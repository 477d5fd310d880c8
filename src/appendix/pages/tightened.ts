import type { Sheet } from "../../sheet/Sheet";
import { pixels } from "../pixels";
import type { Bands, Rows } from "./Bands";
import { roomOf } from "./roomOf";

const spare = 2.25; // points of a row's height beside its text, which a table can do without

/** The rows of a table with its titles. */
const wholeOf = ({ titles, body, head }: Bands["tables"][number]): Rows => ({
  first: titles?.first ?? head.first,
  last: body.last,
});

/**
 * A sheet whose tables have headings of their own, which cannot be repeated on a further page, with
 * each table that nearly goes on one page low enough to do so; and its bands, in which every table
 * that goes on one page stays whole: the last with the signature below it, or not at all, for two of
 * its lines must be able to go with that to another page.
 *
 * @param slack points that are to stay free on a page
 */
export function tightened(
  sheet: Sheet,
  bands: Bands,
  slack: number,
): { sheet: Sheet; bands: Bands } {
  if (sheet.print.titleRows !== undefined) return { sheet, bands };
  const rowHeights = [...sheet.rowHeights];
  const spacer = Math.max(0, ...bands.spacers.map((row) => rowHeights[row]!)); // may begin the page
  const most = roomOf(sheet).height - slack - spacer;
  const { tables, signature } = bands;
  const wholes = tables
    .map(wholeOf)
    .map((rows, at) =>
      signature !== undefined && at === tables.length - 1
        ? { ...rows, last: signature.last }
        : rows,
    );
  const blocks = wholes.filter(({ first, last }) => {
    const heights = rowHeights.slice(first, last + 1);
    const excess = heights.reduce((sum, each) => sum + each, 0) - most;
    if (excess <= 0) return true;
    const less = pixels.above(excess / heights.length);
    if (less > spare) return false;
    for (let row = first; row <= last; row += 1) rowHeights[row]! -= less;
    return true;
  });
  return {
    sheet: { ...sheet, rowHeights },
    bands: { ...bands, blocks: [...bands.blocks, ...blocks] },
  };
}
