import type { Sheet } from "../../sheet/Sheet";
import type { Bands, Rows, TableBand } from "./Bands";

/** How many lines of a table stand on the page of its heading, of its footnotes and of the signature. */
const company = 2;

/**
 * The rows with which no page may begin: they stay with the row above. A heading keeps its first
 * lines, a group its heading, equals their merged rank; footnotes and the signature the last lines of
 * the table.
 */
export function keptTogether({ merges }: Sheet, bands: Bands): ReadonlySet<number> {
  const kept = new Set<number>();
  const keep = ({ first, last }: Rows): void => {
    for (let row = first + 1; row <= last; row += 1) kept.add(row);
  };
  for (const table of bands.tables) {
    const { titles, head, body, foot, groups } = table;
    keep({ first: titles?.first ?? head.first, last: lastOfOpening(table) });
    keep({ first: firstOfEnding(table), last: foot?.last ?? body.last });
    for (const row of groups) keep({ first: row, last: Math.min(row + 1, body.last) });
  }
  for (const block of bands.blocks) keep(block);
  for (const { row, rows, across } of merges)
    if (across !== true) keep({ first: row, last: row + rows - 1 });
  const { signature } = bands;
  if (signature) keep({ first: companyOf(signature, bands), last: signature.last });
  return kept;
}

/** The row with which the page of the signature begins at the latest: a line of the table before it. */
function companyOf(signature: Rows, { tables }: Bands): number {
  const table = tables.findLast(({ body }) => body.last < signature.first);
  if (table === undefined) return signature.first;
  const row = firstOfEnding(table);
  return row === table.body.first ? table.head.first : row;
}

/** The row of a table's body up to which its first lines go, heading rows among them not counted. */
function lastOfOpening({ body, groups }: TableBand): number {
  let row = body.first - 1;
  for (let lines = 0; lines < company && row < body.last;) {
    row += 1;
    if (!groups.includes(row)) lines += 1;
  }
  return row;
}

/** The row of a table's body from which its last lines go, heading rows among them not counted. */
function firstOfEnding({ body, groups }: TableBand): number {
  let row = body.last + 1;
  for (let lines = 0; lines < company && row > body.first;) {
    row -= 1;
    if (!groups.includes(row)) lines += 1;
  }
  return row;
}
