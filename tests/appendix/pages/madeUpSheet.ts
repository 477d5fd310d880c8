import type { Bands, Rows, TableBand } from "../../../src/appendix/pages/Bands";
import type { Sheet } from "../../../src/sheet/Sheet";
import { sheetOfRows } from "./sheetOfRows";

/**
 * A sheet of one to five tables with what may stand around them: titles, rows of groups, equals with
 * a merged rank, footnotes, charts, a signature. What is to share a page is never higher than one: no
 * chart stands between the last table and a signature.
 *
 * @param below a seeded number, at least 0 and less than what it is given
 */
export function madeUpSheet(below: (end: number) => number): { sheet: Sheet; bands: Bands } {
  const heights: number[] = [];
  const add = (rows: number, least: number, most: number): Rows => {
    const first = heights.length;
    for (let row = 0; row < rows; row += 1)
      heights.push(least + 0.75 * below((most - least) / 0.75 + 1)); // whole pixels
    return { first, last: heights.length - 1 };
  };
  const tables: TableBand[] = [];
  const blocks: Rows[] = [];
  const spacers: number[] = [];
  const merges: Sheet["merges"][number][] = [];
  const parts = 1 + below(5);
  const signed = below(2) === 0;
  for (let part = 0; part < parts; part += 1) {
    if (part > 0) spacers.push(add(1, 9, 15).first);
    const titles = below(3) > 0 ? add(1 + below(2), 18, 36) : undefined;
    const head = add(1 + below(2), 18, 42);
    const body = add(1 + below(below(4) === 0 ? 150 : 40), 15, 42);
    const foot = below(2) === 0 ? add(1 + below(2), 15, 36) : undefined;
    const groups: number[] = [];
    for (let row = body.first; row < body.last; row += 1 + below(12))
      if (below(3) === 0) groups.push(row);
    for (let row = body.first; row + 3 <= body.last; row += 4)
      if (below(3) === 0 && ![0, 1, 2].some((more) => groups.includes(row + more)))
        merges.push({ row, column: 0, rows: 3, columns: 1 });
    tables.push({ ...(titles && { titles }), head, body, ...(foot && { foot }), groups });
    if (below(3) === 0 && !(signed && part === parts - 1)) {
      spacers.push(add(1, 9, 15).first);
      blocks.push(add(10 + below(8), 15, 36));
    }
  }
  if (signed) spacers.push(add(1, 9, 15).first);
  const signature = signed ? add(5, 15, 30) : undefined;
  const [only] = tables;
  return {
    sheet: sheetOfRows(heights, { merges, ...(parts === 1 && { titleRows: only!.head }) }),
    bands: { tables, blocks, spacers, ...(signature && { signature }) },
  };
}
