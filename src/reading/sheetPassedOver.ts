import type { CellGrid } from "./CellGrid";
import { headedColumn, type HeadingReading } from "./headedColumn";
import { holdsPoints } from "./holdsPoints";
import type { Problem } from "./Problem";
import type { TablePart } from "./TablePart";

/**
 * What is said of tables of a sheet that were not recognised, alone on it or beside those that were: a
 * note where a column says that it names the units and lines below hold figures right of it, for these
 * may be scores under words that are not the regulation's. Top to bottom; one for each table.
 *
 * @param parts the tables of the sheet that were recognised
 */
export function sheetPassedOver(
  grid: CellGrid,
  parts: readonly TablePart[],
  reading: HeadingReading,
): Problem[] {
  const problems: Problem[] = [];
  const isRead = readCells(parts);
  let above = grid.firstRow - 1; // the last row of the table before
  for (let row = grid.firstRow; row < grid.lastRow; row += 1)
    for (const column of grid.filled(row)) {
      if (row <= above || isRead(row, column)) continue;
      const { meaning, text } = headedColumn(grid, column, { first: row, last: row }, reading);
      if (meaning?.is !== "unit") continue;
      const end = lastWithFigures(grid, row, column, isRead);
      if (end === undefined) continue;
      above = end;
      const at = grid.place(row, column);
      problems.push({ severity: "note", kind: "sheetPassedOver", at, column: text });
    }
  return problems;
}

/** Whether a cell is in a table that was recognised: from its heading to its last unit. */
function readCells(parts: readonly TablePart[]): (row: number, column: number) => boolean {
  const areas = parts.map(({ grid, heading, units }) => ({
    first: heading.firstRow,
    last: Math.max(heading.lastRow, ...units.map(({ row }) => row)),
    from: grid.firstColumn,
    to: grid.lastColumn,
  }));
  return (row, column) =>
    areas.some(
      ({ first, last, from, to }) => first <= row && row <= last && from <= column && column <= to,
    );
}

/**
 * The last line below a heading with words in its column and a figure right of it; undefined where not
 * most lines have one, and two at least. Lines end where a table begins that was recognised.
 */
function lastWithFigures(
  grid: CellGrid,
  above: number,
  column: number,
  isRead: (row: number, column: number) => boolean,
): number | undefined {
  let lines = 0;
  const withFigure: number[] = [];
  for (let row = above + 1; row <= grid.lastRow && !isRead(row, column); row += 1) {
    if (typeof grid.value(row, column) !== "string" || grid.isBlank(row, column)) continue;
    lines += 1;
    const isFigure = (each: number) =>
      each > column && !isRead(row, each) && holdsPoints(grid.value(row, each));
    if (grid.filled(row).some(isFigure)) withFigure.push(row);
  }
  return withFigure.length > 1 && withFigure.length * 2 > lines ? withFigure.at(-1) : undefined;
}
