import type { Sheet } from "../../src/sheet/Sheet";

/**
 * Where on a written sheet "Quy định" a cell stands: under `head` of the table `title`, in the first
 * row that has all these texts and numbers, or the n-th row where a number is given.
 */
export function addressIn(
  { cells }: Pick<Sheet, "cells">,
  title: string,
  head: string,
  row: readonly (string | number)[] | number,
): string {
  const titleRow = cells.findIndex((each) => each[0] === title);
  const headRow = titleRow + 1;
  const column = cells[headRow]!.indexOf(head);
  const at =
    typeof row === "number"
      ? headRow + row
      : cells.findIndex((each, r) => r > headRow && row.every((value) => each.includes(value)));
  if (titleRow < 0 || column < 0 || at < 0)
    throw new Error(`no ${head} of ${String(row)} in ${title}`);
  return `${String.fromCharCode(65 + column)}${at + 1}`;
}
