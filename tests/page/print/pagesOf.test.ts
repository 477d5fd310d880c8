import { pagesOf } from "../../../src/workbench/page/print/pagesOf";
import { scaleOf } from "../../../src/workbench/page/print/scaleOf";
import { spansOf } from "../../../src/workbench/page/print/spansOf";

const tens = (count: number): number[] => Array.from({ length: count }, () => 10);
const none: ReadonlySet<number> = new Set();
const all = (sizes: readonly number[]) => ({ from: 0, to: sizes.length - 1 });

describe("rows are divided among pages", () => {
  const divided = (
    sizes: number[],
    room: number,
    more: Partial<Parameters<typeof spansOf>[0]> = {},
  ) => spansOf({ sizes, room, printed: all(sizes), breaks: none, ...more });

  test("a page takes every row that ends on its margin, and not the next", () => {
    expect(divided(tens(7), 30)).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 5 },
      { from: 6, to: 6 },
    ]);
  });

  test("hidden rows take no room, and a page of hidden rows is not printed", () => {
    expect(divided([10, 0, 10, 10, 0], 30)).toEqual([{ from: 0, to: 4 }]);
    expect(divided([0, 0], 30)).toEqual([]);
  });

  test("repeated rows take room on the pages behind them only", () => {
    expect(divided(tens(6), 30, { repeated: { from: 0, to: 0 } })).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 5 },
    ]);
  });

  test("repeated rows as high as the page are not repeated", () => {
    expect(divided(tens(4), 20, { repeated: { from: 0, to: 1 } })).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  test("a row higher than the page stands alone", () => {
    expect(divided([10, 50, 10], 30)).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  test("a page break set by hand begins a page", () => {
    expect(divided(tens(4), 30, { breaks: new Set([1]) })).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 3 },
    ]);
  });
});

describe("the scale", () => {
  const wide = (scale: number) => ({ across: Math.ceil((120 * scale) / 100), down: 3 });

  test("is what was set where nothing is fitted", () => {
    expect(scaleOf({ scale: 70 }, wide)).toBe(0.7);
    expect(scaleOf(undefined, wide)).toBe(1);
  });

  test("is the largest whole per cent that fits the width: 120 on 100 is 83 %", () => {
    expect(scaleOf({ horizontalFitToPages: 1 }, wide)).toBe(0.83);
  });

  test("is never above 100 % nor below 10 %", () => {
    expect(scaleOf({ horizontalFitToPages: 9 }, wide)).toBe(1);
    expect(scaleOf({ verticalFitToPages: 1 }, wide)).toBe(0.1);
  });
});

describe("the pages of a sheet", () => {
  const direction = (count: number, room: number) => ({ sizes: tens(count), room, breaks: none });

  test("go down first, then over", () => {
    const { pages } = pagesOf({
      rows: direction(4, 20),
      columns: direction(2, 10),
      areas: [{ rows: { from: 0, to: 3 }, columns: { from: 0, to: 1 } }],
    });
    expect(pages.map(({ rows, columns }) => [rows.from, columns.from])).toEqual([
      [0, 0],
      [2, 0],
      [0, 1],
      [2, 1],
    ]);
  });

  test("name the repeated rows where they are printed before the page's own", () => {
    const { pages } = pagesOf({
      rows: { ...direction(4, 20), repeated: { from: 0, to: 0 } },
      columns: direction(1, 10),
      areas: [{ rows: { from: 0, to: 3 }, columns: { from: 0, to: 0 } }],
    });
    expect(pages.map(({ titleRows }) => titleRows)).toEqual([
      undefined,
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ]);
  });

  test("do not break by hand where they are fitted, as in Excel", () => {
    const areas = [{ rows: { from: 0, to: 3 }, columns: { from: 0, to: 0 } }];
    const rows = { ...direction(4, 40), breaks: new Set([2]) };
    const columns = direction(1, 10);
    expect(pagesOf({ rows, columns, areas }).pages).toHaveLength(2);
    const zoom = { horizontalFitToPages: 1 };
    expect(pagesOf({ zoom, rows, columns, areas }).pages).toHaveLength(1);
  });
});
