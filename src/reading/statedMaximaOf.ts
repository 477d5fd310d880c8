import type { StatedMax } from "./ReadTable";
import { scoreCell } from "./scoreCell";
import { statedMaximum } from "./statedMaximum";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/** The maxima that a heading or a row of maxima states for the criteria, and with the totals for the whole. */
export function statedMaximaOf(
  { grid, heading, lines }: TablePart,
  { scores, totals, only, numbers }: Pick<UnitTable, "scores" | "totals" | "only" | "numbers">,
): StatedMax[] {
  const columns = [
    ...scores.map(({ criterion, column }) => ({ criterion, column })),
    ...totals.map((column) => ({ criterion: only, column })),
  ];
  return columns.flatMap(({ criterion, column: { column, text } }): StatedMax[] => {
    const of = criterion === undefined ? { column: text } : { criterion: criterion.id };
    const stated: StatedMax[] = [];
    for (let row = heading.firstRow; row <= heading.lastRow; row += 1) {
      const points = statedMaximum(grid.text(row, column), numbers.mark);
      const at = grid.place(row, column);
      if (points !== undefined) stated.push({ ...of, points, at, in: "heading" });
    }
    for (const row of lines.maxima) {
      const cell = scoreCell(grid.value(row, column), grid.format(row, column), numbers);
      const at = grid.place(row, column);
      if (cell.is === "points") stated.push({ ...of, points: cell.points, at, in: "row" });
    }
    return stated;
  });
}
