import type { Bands } from "../../../src/appendix/pages/Bands";
import { paged } from "../../../src/appendix/pages/paged";
import { pagesOf } from "../../../src/appendix/pages/pagesOf";
import type { Sheet } from "../../../src/sheet/Sheet";
import { rowsOf, sheetOfRows } from "./sheetOfRows";

const room = (257 * 72) / 25.4; // A4 between margins of 20 mm
const noBands: Bands = { tables: [], blocks: [], spacers: [] };

/** One table: a heading row and its lines from the second row on. */
const table = (lines: number, more: Partial<Bands> = {}, groups: number[] = []): Bands => ({
  ...noBands,
  tables: [{ head: { first: 0, last: 0 }, body: { first: 1, last: lines }, groups }],
  ...more,
});

const beginnings = (sheet: Sheet): number[] => pagesOf(sheet).map(({ first }) => first);

/** Height of the rows on a page, repeated ones left out. */
const sum = ({ rowHeights }: Sheet, first: number, last: number): number =>
  rowHeights.slice(first, last + 1).reduce((all, each) => all + each, 0);

test("a table on one page keeps its heights", () => {
  const sheet = sheetOfRows(rowsOf(20, 30));
  expect(paged(sheet, table(19))).toEqual(sheet);
});

test("the signature takes two lines of the table with it to its page", () => {
  // A heading, 20 lines, a signature of 4 rows: 21 × 30 = 630, and 180 more are too much for 728.5.
  const sheet = sheetOfRows([...rowsOf(21, 30), ...rowsOf(4, 45)]);
  const bands = table(20, { signature: { first: 21, last: 24 } });
  expect(beginnings(sheet)).toEqual([0, 23]); // half of the signature alone
  expect(beginnings(paged(sheet, bands))).toEqual([0, 19]);
});

test("the signature of a table with a single line takes the heading too", () => {
  const sheet = sheetOfRows([...rowsOf(20, 30), 30, 30, ...rowsOf(4, 30)]);
  const bands: Bands = {
    ...noBands,
    spacers: [19],
    tables: [{ head: { first: 20, last: 20 }, body: { first: 21, last: 21 }, groups: [] }],
    signature: { first: 22, last: 25 },
  };
  expect(beginnings(paged(sheet, bands))).toEqual([0, 20]);
});

test("the heading row of a tier is not the last of a page, nor one below another", () => {
  const sheet = sheetOfRows(rowsOf(40, 30)); // 24 rows go on the first page: 0 to 23
  expect(beginnings(paged(sheet, table(39)))).toEqual([0, 24]);
  expect(beginnings(paged(sheet, table(39, {}, [23])))).toEqual([0, 23]);
  expect(beginnings(paged(sheet, table(39, {}, [22, 23])))).toEqual([0, 22]);
});

test("no single line of a table is left for the last page", () => {
  const sheet = sheetOfRows(rowsOf(48, 30), { titleRows: { first: 0, last: 0 } });
  expect(beginnings(sheet)).toEqual([0, 24, 47]);
  expect(beginnings(paged(sheet, table(47)))).toEqual([0, 24, 46]);
});

test("a footnote takes two lines of its table with it to its page, heading rows not counted", () => {
  const rows = (groups: number[]): Bands => ({
    ...noBands,
    tables: [
      {
        head: { first: 0, last: 0 },
        body: { first: 1, last: 23 },
        groups,
        foot: { first: 24, last: 25 },
      },
    ],
  });
  const sheet = sheetOfRows(rowsOf(26, 30), { titleRows: { first: 0, last: 0 } });
  expect(beginnings(sheet)).toEqual([0, 24]); // the footnotes alone
  expect(beginnings(paged(sheet, rows([])))).toEqual([0, 22]);
  expect(beginnings(paged(sheet, rows([23])))).toEqual([0, 21]);
});

test("a title stays with two lines below the heading rows of the first group", () => {
  // Title 20, heading 21, group 22, lines from 23 on: four rows of 30 go below the first table.
  const sheet = sheetOfRows(rowsOf(60, 30));
  const bands: Bands = {
    ...noBands,
    tables: [
      { head: { first: 0, last: 0 }, body: { first: 1, last: 19 }, groups: [] },
      {
        titles: { first: 20, last: 20 },
        head: { first: 21, last: 21 },
        body: { first: 22, last: 59 },
        groups: [22],
      },
    ],
  };
  expect(beginnings(sheet)).toEqual([0, 24, 48]);
  expect(beginnings(paged(sheet, bands))).toEqual([0, 20, 44]);
});

test("a page with little on it ends where it is to, though no row can be as high as what is missing", () => {
  // A footnote, a blank row, and a chart that fills its page: 620 points are missing on the first.
  const sheet = sheetOfRows([90, 9, ...rowsOf(23, 30)]);
  const bands: Bands = { ...noBands, spacers: [1], blocks: [{ first: 2, last: 24 }] };
  const divided = paged(sheet, bands);
  expect(beginnings(divided)).toEqual([0, 2]);
  expect(Math.max(...divided.rowHeights)).toBeLessThanOrEqual(409);
});

test("equals with one merged rank stay together", () => {
  const merges = [{ row: 22, column: 0, rows: 4, columns: 1 }];
  expect(beginnings(paged(sheetOfRows(rowsOf(40, 30), { merges }), table(39)))).toEqual([0, 22]);
});

test("a title stays with its heading and the first two lines; the blank row before it fills the page", () => {
  // 20 rows of the first table, a blank row, then title, heading and ten lines.
  const sheet = sheetOfRows([...rowsOf(20, 30), 9, ...rowsOf(12, 30)]);
  const bands: Bands = {
    ...noBands,
    spacers: [20],
    tables: [
      { head: { first: 0, last: 0 }, body: { first: 1, last: 19 }, groups: [] },
      {
        titles: { first: 21, last: 21 },
        head: { first: 22, last: 22 },
        body: { first: 23, last: 32 },
        groups: [],
      },
    ],
  };
  const divided = paged(sheet, bands); // 609, and 4 rows of 30 are too many
  expect(beginnings(divided)).toEqual([0, 21]);
  expect(divided.rowHeights.slice(0, 20)).toEqual(rowsOf(20, 30));
  expect(divided.rowHeights.slice(21)).toEqual(rowsOf(12, 30));
});

test("a chart with its title is not divided", () => {
  const sheet = sheetOfRows([...rowsOf(15, 30), 9, ...rowsOf(12, 30)]);
  const bands: Bands = { ...table(14), spacers: [15], blocks: [{ first: 16, last: 27 }] };
  expect(beginnings(paged(sheet, bands))).toEqual([0, 16]);
});

test.each([30, 30.75, 31.5, 33, 36.75, 45])(
  "with lines of %d points every page ends so that a program may measure it 6 points off",
  (height) => {
    const heights = [45, ...rowsOf(200, height)];
    const divided = paged(sheetOfRows(heights, { titleRows: { first: 0, last: 0 } }), table(200));
    const pages = pagesOf(divided);
    pages.slice(0, -1).forEach(({ first, last }, at) => {
      const used = sum(divided, first, last) + (at > 0 ? 45 : 0);
      expect(room - used).toBeGreaterThanOrEqual(6);
      expect(used + divided.rowHeights[last + 1]! - room).toBeGreaterThanOrEqual(6);
    });
    expect(divided.rowHeights.every((each) => each % 0.75 === 0)).toBe(true);
    expect(divided.rowHeights.every((each, at) => each >= heights[at]!)).toBe(true);
  },
);

test("what is kept together and fills more than a page is divided where the page is full", () => {
  const bands: Bands = { ...noBands, blocks: [{ first: 0, last: 39 }] };
  expect(beginnings(paged(sheetOfRows(rowsOf(40, 30)), bands))).toEqual([0, 24]);
});

test("a table whose heading is not repeated stays whole on a page, a little lower where it must", () => {
  const tables = (lines: number, from: number) => ({
    head: { first: from, last: from },
    body: { first: from + 1, last: from + lines },
    groups: [],
  });
  const heights = [...rowsOf(11, 30), 9, ...rowsOf(25, 30)];
  const bands: Bands = { ...noBands, spacers: [11], tables: [tables(10, 0), tables(24, 12)] };
  const divided = paged(sheetOfRows(heights), bands); // 25 × 30 = 750, of which 713.5 can be
  expect(beginnings(divided)).toEqual([0, 12]);
  expect(divided.rowHeights.slice(12)).toEqual([30, ...rowsOf(24, 27.75)]); // 1.52 too much in each line: three pixels
  const long: Bands = { ...bands, tables: [tables(10, 0), tables(29, 12)] };
  const more = sheetOfRows([...heights, ...rowsOf(5, 30)]); // 900: no row can give so much
  expect(beginnings(paged(more, long))).toEqual([0, 24]); // 339 + 12 × 30 = 699
});

test("a sheet that nearly goes on one page goes on it, its lines a little lower", () => {
  const sheet = sheetOfRows(rowsOf(25, 30), { titleRows: { first: 0, last: 0 } }); // 750 of 722.5
  const divided = paged(sheet, table(24));
  expect(beginnings(divided)).toEqual([0]);
  expect(divided.rowHeights).toEqual([30, ...rowsOf(24, 28.5)]); // 1.15 too much in each: two pixels
});
