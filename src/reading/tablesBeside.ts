import type { CellGrid } from "./CellGrid";
import { columnsThatAre, type Heading } from "./Heading";

/** A heading and the cells of its table: the whole sheet, or, beside another table, its own columns. */
export interface FoundHeading {
  grid: CellGrid;
  heading: Heading;
}

/** Finds the heading of a table in some columns, from a row on. */
type HeadingFrom = (grid: CellGrid, row: number) => Heading | undefined;

/**
 * The headings of tables side by side where one was found: each with units and figures of its own,
 * left to right. The one alone where it has none beside it.
 */
export function headingsBeside(
  grid: CellGrid,
  found: Heading,
  headingFrom: HeadingFrom,
): Heading[] {
  const starts = columnsThatAre(found, "unit")
    .map(({ column }) => startOf(found, column))
    .slice(1);
  const regions = [grid.firstColumn, ...starts].map((first, at) =>
    grid.between(first, (starts[at] ?? grid.lastColumn + 1) - 1),
  );
  const split = regions.flatMap((region) => headingFrom(region, found.firstRow) ?? []);
  if (split.length > 1) return split;
  const { first, last } = extentOf(found);
  const [left, right] = [
    lower(grid.between(grid.firstColumn, first - 1), found, headingFrom),
    lower(grid.between(last + 1, grid.lastColumn), found, headingFrom),
  ];
  return [...(left ? [left] : []), found, ...(right ? [right] : [])];
}

/** The running numbers of a table stand left of its units. */
const startOf = (heading: Heading, unit: number): number =>
  columnsThatAre(heading, "place").some(({ column }) => column === unit - 1) ? unit - 1 : unit;

/** A heading in other columns that begins in the rows of a heading. */
function lower(strip: CellGrid, { firstRow, lastRow }: Heading, headingFrom: HeadingFrom) {
  if (strip.columns().length < 2) return undefined; // units and one figure
  for (let row = firstRow; row <= lastRow; row += 1) {
    const heading = headingFrom(strip, row);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** From the first to the last column of a heading that means something. */
function extentOf({ columns }: Heading): { first: number; last: number } {
  const meant = columns.filter(({ meaning }) => meaning !== undefined).map(({ column }) => column);
  return { first: Math.min(...meant), last: Math.max(...meant) };
}

/** Whether two headings have columns in common, so that the lower one ends the table of the upper. */
export function areInLine(a: Heading, b: Heading): boolean {
  const [one, other] = [extentOf(a), extentOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/** The row where the table of a heading ends: that of the next heading below it, or the one after the last of the sheet. */
export const endOf = (grid: CellGrid, heading: Heading, all: readonly Heading[]): number =>
  Math.min(
    grid.lastRow + 1,
    ...all
      .filter((other) => other.firstRow > heading.lastRow && areInLine(heading, other))
      .map(({ firstRow }) => firstRow),
  );

/** A heading with the columns of its own where tables stand beside it, from the last blank column between them. */
export function withOwnColumns(
  grid: CellGrid,
  heading: Heading,
  all: readonly Heading[],
): FoundHeading {
  const end = endOf(grid, heading, all);
  const beside = all.filter(
    (other) =>
      other !== heading &&
      !areInLine(heading, other) &&
      other.firstRow < end &&
      heading.firstRow < endOf(grid, other, all),
  );
  if (beside.length === 0) return { grid, heading };
  const own = extentOf(heading);
  const others = beside.map(extentOf);
  const leftLast = Math.max(grid.firstColumn - 1, ...others.map(({ last }) => last).filter((last) => last < own.first)); // prettier-ignore
  const rightFirst = Math.min(grid.lastColumn + 1, ...others.map(({ first }) => first).filter((first) => first > own.last)); // prettier-ignore
  const rows = { first: heading.firstRow, end };
  const from = leftLast < grid.firstColumn ? grid.firstColumn : (lastBlank(grid, leftLast, own.first, rows) ?? own.first - 1) + 1; // prettier-ignore
  const to = rightFirst > grid.lastColumn ? grid.lastColumn : (lastBlank(grid, own.last, rightFirst, rows) ?? rightFirst) - 1; // prettier-ignore
  return {
    grid: grid.between(from, to),
    heading: {
      ...heading,
      columns: heading.columns.filter(({ column }) => column >= from && column <= to),
    },
  };
}

/** The last column between two that is blank in all rows of a table. */
function lastBlank(
  grid: CellGrid,
  after: number,
  before: number,
  rows: { first: number; end: number },
): number | undefined {
  for (let column = before - 1; column > after; column -= 1) {
    let isBlank = true;
    for (let row = rows.first; row < rows.end && isBlank; row += 1)
      isBlank = grid.isBlank(row, column);
    if (isBlank) return column;
  }
  return undefined;
}
