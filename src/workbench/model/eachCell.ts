import type { Area } from "./Area";

/** One value for each cell of an area, in rows; `at` gets the row and column on the sheet. */
export function eachCell<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => at(area.row + i, area.column + j)),
  );
}
