import type { Bands } from "../../../src/appendix/pages/Bands";
import { paged } from "../../../src/appendix/pages/paged";
import { pagesOf, roomFrom } from "../../../src/appendix/pages/pagesOf";
import type { Sheet } from "../../../src/sheet/Sheet";
import { seeded } from "../../actions/seededChanges";
import { madeUpSheet } from "./madeUpSheet";

/** What a clerk would object to on the pages of a sheet, in words; none where all is well. */
function objections({ merges }: Sheet, bands: Bands, beginnings: readonly number[]): string[] {
  const pageOf = (row: number): number => beginnings.findLastIndex((first) => first <= row);
  const found: string[] = [];
  const apart = (first: number, last: number, what: string): void => {
    if (pageOf(first) !== pageOf(last)) found.push(`${what}, rows ${first} to ${last}`);
  };
  const linesOf = ({ body, groups }: Bands["tables"][number]): number[] =>
    Array.from({ length: body.last - body.first + 1 }, (_, at) => body.first + at).filter(
      (row) => !groups.includes(row),
    );
  for (const table of bands.tables) {
    const { titles, head, body, foot, groups } = table;
    const lines = linesOf(table);
    apart((titles ?? head).first, lines[Math.min(1, lines.length - 1)]!, "a title without lines");
    if (foot) apart(lines.at(-2) ?? lines[0]!, foot.last, "footnotes without lines");
    apart(lines.at(-2) ?? lines[0]!, body.last, "a last line alone");
    for (const row of groups) apart(row, row + 1, "the row of a group without its line");
  }
  for (const { first, last } of bands.blocks) apart(first, last, "a chart in two");
  for (const { row, rows } of merges) apart(row, row + rows - 1, "a merged rank in two");
  if (bands.signature) {
    const lines = linesOf(bands.tables.at(-1)!);
    apart(lines.at(-2) ?? lines[0]!, bands.signature.last, "a signature without lines");
  }
  return found;
}

test("on 2 000 made-up sheets no title, footnote, group, chart, merged rank or signature is parted from its own", () => {
  const below = seeded(30_2020);
  let pages = 0;
  for (let made = 0; made < 2000; made += 1) {
    const { sheet, bands } = madeUpSheet(below);
    const divided = paged(sheet, bands);
    const beginnings = pagesOf(divided).map(({ first }) => first);
    pages += beginnings.length;
    expect({ made, found: objections(sheet, bands, beginnings) }).toEqual({ made, found: [] });
  }
  expect(pages).toBeGreaterThan(4000); // most sheets have more than one page
});

test("on 500 made-up sheets no page ends where a program that measures it a little differently ends it elsewhere", () => {
  const below = seeded(30_2021);
  for (let made = 0; made < 500; made += 1) {
    const { sheet, bands } = madeUpSheet(below);
    const divided = paged(sheet, bands);
    const { rowHeights } = divided;
    for (const { first, last } of pagesOf(divided).slice(0, -1)) {
      const used = rowHeights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
      const room = roomFrom(divided, first);
      expect(room - used).toBeGreaterThan(2);
      expect(used + rowHeights[last + 1]! - room).toBeGreaterThan(2);
    }
    expect(
      rowHeights.filter(
        (height, row) =>
          height % 0.75 !== 0 || height > 409 || height < sheet.rowHeights[row]! - 2.25,
      ),
    ).toEqual([]);
  }
});
