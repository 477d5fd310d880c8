import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";
import type { Problem } from "./Problem";
import type { TypedTotal } from "./ReadTable";
import { scoreCell } from "./scoreCell";
import { stageOf } from "./tableColumns";
import type { UnitTable } from "./UnitTable";

/**
 * The totals that a line of a score table states. A blank, a word or an error value is none: the total
 * is computed anyway.
 */
export function readTotals(
  { grid, numbers, scores, bonus, penalty }: UnitTable,
  heading: Heading,
  row: number,
  unit: string,
): { totals: TypedTotal[]; problems: Problem[] } {
  const totals: TypedTotal[] = [];
  const problems: Problem[] = [];
  const lastGroup = Math.max(...scores.map(({ column }) => column.column));
  for (const total of columnsThatAre(heading, "total")) {
    const { column, text } = total;
    const cell = scoreCell(grid.value(row, column), grid.format(row, column), numbers);
    const at = grid.place(row, column);
    if (cell.is === "tooManyDecimals")
      problems.push({ severity: "warning", kind: "tooManyDecimals", at, unit, column: text, given: cell.given }); // prettier-ignore
    if (cell.is !== "points") continue;
    const isBefore = (added: HeadedColumn | undefined) =>
      added !== undefined && lastGroup < column && column < added.column;
    const stage = stageOf(total);
    totals.push({
      at,
      column: text,
      points: cell.points,
      ...(stage && { stage }),
      mayLack: { bonus: isBefore(bonus), penalty: isBefore(penalty) },
    });
  }
  return { totals, problems };
}
