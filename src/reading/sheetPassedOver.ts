import type { CellGrid } from "./CellGrid";
import { headedColumn, type HeadingReading } from "./headedColumn";
import { holdsPoints } from "./holdsPoints";
import type { Problem } from "./Problem";

/**
 * What is said of a sheet on which no table was recognised: a note where a column says that it names
 * the units and lines below hold figures right of it, for these may be scores under words that are not
 * the regulation's.
 */
export function sheetPassedOver(grid: CellGrid, reading: HeadingReading): Problem[] {
  for (let row = grid.firstRow; row < grid.lastRow; row += 1)
    for (const column of grid.filled(row)) {
      const { meaning, text } = headedColumn(grid, column, { first: row, last: row }, reading);
      if (meaning?.is !== "unit" || !hasFigures(grid, row, column)) continue;
      const at = grid.place(row, column);
      return [{ severity: "note", kind: "sheetPassedOver", at, column: text }];
    }
  return [];
}

/** Whether most lines with words in a column, and two at least, have a figure right of it. */
function hasFigures(grid: CellGrid, above: number, column: number): boolean {
  let lines = 0;
  let withFigure = 0;
  for (let row = above + 1; row <= grid.lastRow; row += 1) {
    if (typeof grid.value(row, column) !== "string" || grid.isBlank(row, column)) continue;
    lines += 1;
    if (grid.filled(row).some((each) => each > column && holdsPoints(grid.value(row, each))))
      withFigure += 1;
  }
  return withFigure > 1 && withFigure * 2 > lines;
}
