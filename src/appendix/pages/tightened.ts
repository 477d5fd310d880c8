import type { Sheet } from "../../sheet/Sheet";
import { pixels } from "../pixels";
import type { Bands, Rows } from "./Bands";
import { roomOf } from "./roomOf";

const spare = 2.25; // points of a row's height beside its text, which a table can do without

/** The rows of a table with its titles and footnotes. */
const wholeOf = ({ titles, head, body, foot }: Bands["tables"][number]): Rows => ({
  first: titles?.first ?? head.first,
  last: foot?.last ?? body.last,
});

/**
 * A sheet with the lines of a table a little lower where it nearly goes on one page, and its bands, in
 * which what goes on one page stays whole: all rows of a sheet whose heading can be repeated; else
 * each table with its titles and footnotes, for its heading cannot be on a further page. The last goes with the
 * signature below it, or not at all: two of its lines must be able to go with that to another page.
 *
 * @param slack points that are to stay free on a page
 */
export function tightened(
  sheet: Sheet,
  bands: Bands,
  slack: number,
): { sheet: Sheet; bands: Bands } {
  const rowHeights = [...sheet.rowHeights];
  const { tables, signature } = bands;
  const isRepeated = sheet.print.titleRows !== undefined;
  const spacer = Math.max(0, ...bands.spacers.map((row) => rowHeights[row]!)); // may begin the page
  const most = roomOf(sheet).height - slack - (isRepeated ? 0 : spacer);
  const wholes = isRepeated
    ? [{ first: 0, last: rowHeights.length - 1 }]
    : tables
        .map(wholeOf)
        .map((rows, at) =>
          signature !== undefined && at === tables.length - 1
            ? { ...rows, last: signature.last }
            : rows,
        );
  const isLine = (row: number) => tables.some(({ body }) => body.first <= row && row <= body.last);
  const blocks = wholes.filter(({ first, last }) => {
    const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const lines = rows.filter(isLine);
    const excess = rows.reduce((sum, row) => sum + rowHeights[row]!, 0) - most;
    if (excess <= 0) return true;
    const less = pixels.above(excess / lines.length);
    if (less > spare) return false;
    for (const row of lines) rowHeights[row]! -= less;
    return true;
  });
  return {
    sheet: { ...sheet, rowHeights },
    bands: { ...bands, blocks: [...bands.blocks, ...blocks] },
  };
}
