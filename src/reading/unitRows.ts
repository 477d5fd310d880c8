import type { CellGrid } from "./CellGrid";
import { foldedName } from "./foldedName";
import { columnsThatAre, type Heading } from "./Heading";
import { beginsWithOneOf, footWords, summaryWords } from "./headingWords";
import { isDash } from "./scoreCell";

/** A line of a score table: a unit, or scores beside which no unit is named. */
export interface UnitRow {
  row: number;
  is: "unit" | "nameless";
}

/**
 * The lines of units below a heading, top to bottom.
 *
 * A line counts when it is numbered or has scores, or when it stands directly below another and
 * holds nothing but a name. Blank lines are passed over, so that no unit below one is lost; column
 * numbers, sums, maxima, footnotes and signatures are no units.
 *
 * @param end the row where the next table begins, or the one after the last of the sheet
 */
export function unitRows(grid: CellGrid, heading: Heading, end: number): UnitRow[] {
  const found: UnitRow[] = [];
  let above = heading.lastRow;
  for (let row = heading.lastRow + 1; row < end; row += 1) {
    if (row === heading.lastRow + 1 && isColumnNumbers(grid, row)) {
      above = row;
      continue;
    }
    const is = lineKind(grid, heading, row, row === above + 1);
    if (is === undefined) continue;
    found.push({ row, is });
    above = row;
  }
  return found;
}

function lineKind(
  grid: CellGrid,
  heading: Heading,
  row: number,
  isAdjacent: boolean,
): UnitRow["is"] | undefined {
  const unit = grid.text(row, heading.unit.column);
  const places = columnsThatAre(heading, "place").map(({ column }) => grid.text(row, column));
  if ([unit, ...places].some((text) => beginsWithOneOf(foldedName(text), summaryWords)))
    return undefined;
  const isNumbered = places.some((text) => /^\d+\.?$/.test(text));
  const scored = scoredShare(grid, heading, row);
  if (!/\p{L}/u.test(unit))
    return scored > 0 && (isNumbered || isAdjacent) ? "nameless" : undefined;
  if (isNumbered || scored >= 0.5 || (isAdjacent && scored > 0)) return "unit";
  const isNameAlone = isAdjacent && grid.textsOf(row).length === 1;
  return isNameAlone && !beginsWithOneOf(foldedName(unit), footWords) ? "unit" : undefined;
}

/** Which share of the group cells of a line holds a number or a dash, 0 to 1. */
function scoredShare(grid: CellGrid, heading: Heading, row: number): number {
  const groups = columnsThatAre(heading, "group");
  const scored = groups.filter(
    ({ column }) => typeof grid.value(row, column) === "number" || isDash(grid.text(row, column)),
  );
  return scored.length / groups.length;
}

/** "(1) (2) (3)" or "1 2 3" directly below a heading. */
function isColumnNumbers(grid: CellGrid, row: number): boolean {
  const numbers = grid.textsOf(row).map((text) => /^\(?(\d+)\)?(\s*=.*)?$/.exec(text)?.[1]);
  return (
    numbers.length > 2 &&
    numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1)
  );
}
