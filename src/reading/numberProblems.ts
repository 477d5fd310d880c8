import { markSeen } from "./numbers/markSeen";
import { numberShape } from "./numbers/numberShape";
import type { TableMark } from "./numbers/tableMark";
import type { Problem } from "./Problem";
import { toNumber } from "./toNumber";
import type { Repair } from "./Repair";
import { scoreCell } from "./scoreCell";
import type { TableName } from "./TableName";
import type { UnitTable } from "./UnitTable";

/**
 * What is said of the texts of a table that were read as numbers: how many, by which mark, each with
 * its repair; where one could be two numbers and only the regulation's mark decided; where both marks
 * stand in one table. A score with its maximum (38,5/40) is how tables print it: nothing to say.
 *
 * @param rows the lines of units
 * @param name by which the mark of the table is chosen
 */
export function numberProblems(
  table: UnitTable,
  rows: readonly number[],
  { mark, from, isMixed }: TableMark,
  name: TableName,
): Problem[] {
  const { grid, numbers } = table;
  const repairs: Repair[] = [];
  const open: Problem[] = [];
  const mixed: Problem[] = [];
  for (const row of rows)
    for (const column of pointColumns(table)) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      const cell = scoreCell(value, grid.format(row, column), numbers);
      if (cell.is !== "points") continue;
      const at = grid.place(row, column);
      const given = grid.text(row, column);
      if (cell.max === undefined)
        repairs.push({ at, from: value, to: toNumber(cell.points), format: "General" });
      if (cell.text === "open" && from === "regulation")
        open.push({
          severity: "warning",
          kind: "openNumber",
          at,
          table: name,
          given,
          points: cell.points,
          mark,
        });
      const seen = markSeen(numberShape(value)!.digits);
      if (isMixed && seen !== undefined && seen !== "open" && seen !== mark)
        mixed.push({ severity: "warning", kind: "mixedMarks", at, table: name, given, mark });
    }
  const [first] = repairs;
  const asText: Problem[] = first === undefined ? [] : [{ severity: "note", kind: "numbersAsText", at: first.at, count: repairs.length, mark, repairs }]; // prettier-ignore
  return [...asText, ...open, ...mixed];
}

/** The columns of a table that hold points and are read, left to right. */
export const pointColumns = ({
  scores,
  otherScores,
  bonus,
  penalty,
  maxScore,
  criterionMaxima,
}: UnitTable): number[] =>
  [
    ...[...scores, ...otherScores].map(({ column }) => column),
    ...[bonus, penalty, maxScore].filter((column) => column !== undefined),
    ...criterionMaxima.values(),
  ]
    .map(({ column }) => column)
    .sort((a, b) => a - b);
