import type { Points } from "../scoring/points";
import type { Place } from "./Problem";
import { scoreCell } from "./scoreCell";
import type { UnitTable } from "./UnitTable";

/** A maximum that stands after the slash of a total. */
export interface MaxBesideTotal {
  points: Points;
  at: Place;
  /** Heading of its column. */
  column: string;
}

/** The maxima that a line states with its totals, 930 of "890/930": those of the stage that is read first. */
export const maximaBesideTotals = (
  { grid, numbers, totals }: Pick<UnitTable, "grid" | "numbers" | "totals">,
  row: number,
): MaxBesideTotal[] =>
  totals.flatMap(({ column, text }): MaxBesideTotal[] => {
    const cell = scoreCell(grid.value(row, column), grid.format(row, column), numbers);
    if (cell.is !== "points" || cell.max === undefined) return [];
    return [{ points: cell.max, at: grid.place(row, column), column: text }];
  });
