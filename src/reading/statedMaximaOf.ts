import type { StatedMax } from "./ReadTable";
import { scoreCell } from "./scoreCell";
import { statedMaximum } from "./statedMaximum";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/** The maxima that a heading or a row of maxima states for the criteria. */
export function statedMaximaOf(
  { grid, heading, lines }: TablePart,
  { scores, numbers }: Pick<UnitTable, "scores" | "numbers">,
): StatedMax[] {
  return scores.flatMap(({ criterion: { id }, column: { column } }): StatedMax[] => {
    const stated: StatedMax[] = [];
    for (let row = heading.firstRow; row <= heading.lastRow; row += 1) {
      const points = statedMaximum(grid.text(row, column), numbers.mark);
      const at = grid.place(row, column);
      if (points !== undefined) stated.push({ criterion: id, points, at, in: "heading" });
    }
    for (const row of lines.maxima) {
      const cell = scoreCell(grid.value(row, column), grid.format(row, column), numbers);
      const at = grid.place(row, column);
      if (cell.is === "points") stated.push({ criterion: id, points: cell.points, at, in: "row" });
    }
    return stated;
  });
}
