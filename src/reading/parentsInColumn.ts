import type { CellGrid } from "./CellGrid";
import { columnsThatAre, type Heading } from "./Heading";
import { isUnitName } from "./isUnitName";
import { withoutLeadingNumber } from "./withoutLeadingNumber";

/**
 * The parent of each line by the column of parents: typed in its row, or in a merged cell over it. Where
 * the column is typed only in the first row of each group, the lines below have that of the first. Where
 * some parent is typed in two rows running, each row has its own, and a blank one none.
 *
 * @param rows   of the units, top to bottom
 * @param before the parent of the lines before a heading that is repeated above these: theirs goes on
 * @returns in the order of the rows; undefined where the column says nothing; all are where there is
 *   none. `last`: the parent that goes on below them
 */
export function parentsInColumn(
  grid: CellGrid,
  heading: Pick<Heading, "columns">,
  rows: readonly number[],
  before: string | undefined,
): { parents: (string | undefined)[]; last?: string } {
  const [parents] = columnsThatAre(heading, "parent");
  if (parents === undefined) return { parents: rows.map(() => undefined) };
  const { column } = parents;
  const merged = new Map<number, { row: number; column: number }>();
  for (const area of grid.merges)
    if (area.column <= column && column < area.column + area.columns)
      for (let row = area.row; row < area.row + area.rows; row += 1) merged.set(row, area);
  const typed = rows.map((row) => {
    const first = merged.get(row) ?? { row, column };
    return grid.text(first.row, first.column);
  });
  const isInEachRow = rows.some(
    (row, at) => at > 0 && !merged.has(row) && typed[at] !== "" && typed[at] === typed[at - 1],
  );
  let above = before ?? "";
  const found = typed.map((text) => {
    if (text !== "" || isInEachRow) above = text;
    return isUnitName(above) ? withoutLeadingNumber(above) : undefined;
  });
  const last = isInEachRow ? undefined : found.at(-1);
  return { parents: found, ...(last !== undefined && { last }) };
}
