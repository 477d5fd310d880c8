import type { Area, Sheet } from "../../../src/sheet/Sheet";

const millimetres = (length: number): number => (length * 72) / 25.4;

/** A sheet of empty rows of these heights in points, A4 upright with the decree's margins: 728.5 points of room. */
export const sheetOfRows = (
  rowHeights: readonly number[],
  more: { titleRows?: { first: number; last: number }; widths?: number[]; merges?: Area[] } = {},
): Sheet => ({
  id: "I",
  name: "PL I",
  cells: rowHeights.map(() => [""]),
  formats: rowHeights.map(() => ["@"]),
  areas: [],
  merges: more.merges ?? [],
  columnWidths: more.widths ?? [300],
  rowHeights,
  frozenRows: 0,
  print: {
    orientation: "portrait",
    margins: {
      top: millimetres(20),
      bottom: millimetres(20),
      left: millimetres(30),
      right: millimetres(15),
      header: millimetres(10),
    },
    ...(more.titleRows && { titleRows: more.titleRows }),
    centerHorizontally: true,
    pageNumbers: "notOnFirst",
  },
});

/** As many rows of one height. */
export const rowsOf = (count: number, height: number): number[] =>
  Array.from({ length: count }, () => height);
