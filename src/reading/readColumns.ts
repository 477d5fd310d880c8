import { columnLetters } from "./cellAddress";
import { certaintyOf } from "./ColumnWitness";
import type { Problem } from "./Problem";
import type { ReadColumn } from "./ReadTable";
import type { TablePart } from "./TablePart";

/**
 * The columns of a part as they were understood, left to right: all with words, and those without in
 * which a line of a unit holds something.
 *
 * @param problems of the table: a column whose meaning is asked has its proposal there
 */
export function readColumns(
  { grid, heading, units }: Pick<TablePart, "grid" | "heading" | "units">,
  problems: readonly Problem[] = [],
): ReadColumn[] {
  const proposals = new Map(
    problems.flatMap((each) =>
      each.kind === "unknownColumn" && each.proposed ? [[each.at.cell, each.proposed]] : [],
    ),
  );
  return heading.columns
    .filter(
      ({ text, meaning, column }) =>
        text !== "" || meaning !== undefined || units.some(({ row }) => !grid.isBlank(row, column)),
    )
    .map(({ column, row, text, meaning, from, choice }) => {
      const at = grid.place(row, column);
      const proposed = proposals.get(at.cell);
      return {
        at,
        letters: columnLetters(column),
        heading: text,
        ...(meaning && { meaning }),
        ...(from && { certainty: certaintyOf(from), from }),
        ...(choice && { choice }),
        ...(proposed && { proposed }),
      };
    });
}
