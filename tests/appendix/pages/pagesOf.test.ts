import { pagesOf } from "../../../src/appendix/pages/pagesOf";
import { roomOf } from "../../../src/appendix/pages/roomOf";
import { rowsOf, sheetOfRows } from "./sheetOfRows";

test("a page of A4 upright between margins of 20 mm holds 257 mm of rows: 24 of 30 points", () => {
  expect(pagesOf(sheetOfRows(rowsOf(24, 30)))).toEqual([{ first: 0, last: 23 }]); // 720 of 728.5
  expect(pagesOf(sheetOfRows(rowsOf(25, 30)))).toEqual([
    { first: 0, last: 23 },
    { first: 24, last: 24 },
  ]);
});

test("a repeated heading takes its room on every page but the one where it stands", () => {
  const sheet = sheetOfRows([60, ...rowsOf(50, 30)], { titleRows: { first: 0, last: 0 } });
  // 22 lines on each: 60 + 660 = 720; without the repeated heading the second would hold 24.
  expect(pagesOf(sheet)).toEqual([
    { first: 0, last: 22 },
    { first: 23, last: 44 },
    { first: 45, last: 50 },
  ]);
});

test("a sheet wider than the page is made smaller by whole per cent, and its pages hold more rows", () => {
  // 517.5 points are 548.55 on paper, and 467.7 are there for them: 85.26 %
  const wide = sheetOfRows(rowsOf(30, 30), { widths: [300, 217.5] });
  expect(roomOf(wide).scale).toBe(0.85);
  expect(pagesOf(wide)).toEqual([
    { first: 0, last: 27 }, // 728.5 / 0.85 = 857.06 points: 28 rows
    { first: 28, last: 29 },
  ]);
});

test("a narrow sheet is not made larger", () => {
  expect(roomOf(sheetOfRows([30], { widths: [100] })).scale).toBe(1);
});

test("a row higher than a page has a page of its own", () => {
  expect(pagesOf(sheetOfRows([30, 800, 30]))).toEqual([
    { first: 0, last: 0 },
    { first: 1, last: 1 },
    { first: 2, last: 2 },
  ]);
});
