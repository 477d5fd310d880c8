import type { Bands } from "../../src/appendix/pages/Bands";
import { paged } from "../../src/appendix/pages/paged";
import { pagesOf } from "../../src/appendix/pages/pagesOf";
import type { Sheet } from "../../src/sheet/Sheet";
import { rowsOf, sheetOfRows } from "../appendix/pages/sheetOfRows";
import { printedSheets } from "./printedSheets";

/** A table with a heading and numbered lines, "dòng 1" in the second row. */
function numbered(heights: readonly number[], widths: number[], id: string): Sheet {
  const sheet = sheetOfRows([30, ...heights], { titleRows: { first: 0, last: 0 }, widths });
  const cells = sheet.cells.map((_, row) =>
    widths.map((_, column) => (column > 0 ? "x" : row === 0 ? "TIÊU ĐỀ" : `dòng ${row}`)),
  );
  return { ...sheet, id, name: id, cells, formats: cells.map((row) => row.map(() => "@")) };
}

const bands = (lines: number, groups: number[]): Bands => ({
  tables: [{ head: { first: 0, last: 0 }, body: { first: 1, last: lines }, groups }],
  blocks: [],
  spacers: [],
});

/** The lines on a printed page. */
const linesOn = (page: string): number[] =>
  [...page.matchAll(/dòng (\d+)/g)].map(([, line]) => Number(line));

test("LibreOffice divides sheets among pages as was told before, and repeats the heading", async () => {
  const sheets = [
    paged(numbered(rowsOf(60, 19.5), [300], "S1"), bands(60, [])),
    paged(numbered(rowsOf(100, 36), [300], "S2"), bands(100, [20, 38, 39, 57, 76])),
    paged(numbered(rowsOf(90, 20.25), [300, 140.25], "S3"), bands(90, [34])), // as wide as a page
  ];
  const told = sheets.flatMap((sheet) =>
    pagesOf(sheet).map(({ first, last }) => ({ first: Math.max(first, 1), last })),
  );
  const pages = await printedSheets(sheets);
  expect(pages.map((page) => ({ first: linesOn(page)[0], last: linesOn(page).at(-1) }))).toEqual(
    told,
  );
  for (const page of pages) expect(page).toContain("TIÊU ĐỀ");
});
