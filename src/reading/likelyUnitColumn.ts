import type { CellGrid } from "./CellGrid";
import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";

const looked = 12; // lines below a heading tell what a column holds

/** Which share of the cells below a row that are not blank passes, 0 to 1. */
function shareBelow(
  grid: CellGrid,
  lastRow: number,
  column: number,
  passes: (text: string) => boolean,
): number {
  const texts: string[] = [];
  for (let row = lastRow + 1; row <= lastRow + looked; row += 1) {
    const text = grid.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts.length === 0 ? 0 : texts.filter(passes).length / texts.length;
}

const isName = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= 3;
const isPlaceNumber = (text: string): boolean => /^\d{1,4}\.?$/.test(text);

/**
 * The column that holds the names of units though its heading does not say so: the first column left
 * of the scores with words that mean nothing, or none, above a column of names.
 */
export function likelyUnitColumn(
  grid: CellGrid,
  columns: readonly HeadedColumn[],
  lastRow: number,
): HeadedColumn | undefined {
  const firstScore = columns.find(({ meaning }) => meaning?.is === "criterion")!.column;
  const found = columns.find(
    ({ column, meaning }) =>
      column < firstScore &&
      meaning === undefined &&
      shareBelow(grid, lastRow, column, isName) > 0.5,
  );
  if (found === undefined) return undefined;
  const row = Math.min(
    lastRow,
    ...columns.filter(({ meaning }) => meaning !== undefined).map((each) => each.row),
  );
  return {
    ...found,
    row: found.text === "" ? row : found.row,
    meaning: { is: "unit" },
    from: "cells",
  };
}

/**
 * A heading whose column of units covers the running numbers too: "Các xã, phường, thị trấn" merged
 * over a column of numbers and one of names. Any other heading as it is.
 */
export function numberedUnitColumn(grid: CellGrid, heading: Heading): Heading {
  const { unit, lastRow } = heading;
  const next = heading.columns.find(({ column }) => column === unit.column + 1);
  const isNumbered =
    next !== undefined &&
    next.text === "" &&
    columnsThatAre(heading, "place").length === 0 &&
    shareBelow(grid, lastRow, next.column, isName) > 0.5 &&
    shareBelow(grid, lastRow, unit.column, isPlaceNumber) > 0.5;
  if (!isNumbered) return heading;
  const names: HeadedColumn = { ...unit, column: next.column };
  const numbers: HeadedColumn = { ...unit, meaning: { is: "place" } };
  const columns = heading.columns.map((each) =>
    each.column === next.column ? names : each.column === unit.column ? numbers : each,
  );
  return { ...heading, columns, unit: names };
}
