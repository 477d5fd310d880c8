import type { Regulation } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import { columnMeaning } from "./columnMeaning";
import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";

const mostRows = 3;

/**
 * The headings of score tables on a sheet, top to bottom: one to three rows that name the units and
 * at least two groups of the regulation (the one, where it has one).
 *
 * Of merged cells only the first holds its words, so a column means what its lowest words mean that
 * mean anything: "Trong đó" above the groups means nothing.
 */
export function findHeadings(grid: CellGrid, regulation: Regulation): Heading[] {
  const found: Heading[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const heading = headingFrom(grid, row, regulation);
    if (heading === undefined) continue;
    found.push(heading);
    row = heading.lastRow;
  }
  return found;
}

function headingFrom(grid: CellGrid, row: number, regulation: Regulation): Heading | undefined {
  for (let rows = 1; rows <= mostRows; rows += 1) {
    const heading = headingOf(grid, row, row + rows - 1, regulation);
    if (heading === undefined) continue;
    const firstRow = Math.min(
      ...heading.columns.filter(({ meaning }) => meaning !== undefined).map((each) => each.row),
    ); // without the title rows above
    return extended(grid, { ...heading, firstRow }, regulation);
  }
  return undefined;
}

function headingOf(
  grid: CellGrid,
  firstRow: number,
  lastRow: number,
  regulation: Regulation,
): Heading | undefined {
  const columns = grid
    .columns()
    .map((column) => headed(grid, column, firstRow, lastRow, regulation))
    .filter((column) => column !== undefined);
  const [unit] = columnsThatAre({ columns }, "unit");
  const groups = new Set(
    columns.flatMap(({ meaning }) => (meaning?.is === "group" ? [meaning.id] : [])),
  );
  const isHeading = unit !== undefined && groups.size >= Math.min(2, regulation.groups.length);
  return isHeading ? { firstRow, lastRow, columns, unit } : undefined;
}

function headed(
  grid: CellGrid,
  column: number,
  firstRow: number,
  lastRow: number,
  regulation: Regulation,
): HeadedColumn | undefined {
  let lowest: HeadedColumn | undefined;
  for (let row = lastRow; row >= firstRow; row -= 1) {
    const text = typeof grid.value(row, column) === "string" ? grid.text(row, column) : "";
    if (text === "") continue;
    const meaning = columnMeaning(text, regulation);
    if (meaning !== undefined) return { column, row, text, meaning };
    lowest ??= { column, row, text };
  }
  return lowest;
}

/** With the rows below that still name columns: units begin where the column of units has words. */
function extended(grid: CellGrid, heading: Heading, regulation: Regulation): Heading {
  const next = heading.lastRow + 1;
  const namesMore =
    next < heading.firstRow + mostRows &&
    grid.isBlank(next, heading.unit.column) &&
    grid.columns().some((column) => headed(grid, column, next, next, regulation)?.meaning);
  if (!namesMore) return heading;
  const taller = headingOf(grid, heading.firstRow, next, regulation);
  return taller === undefined ? heading : extended(grid, taller, regulation);
}
