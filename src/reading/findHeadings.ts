import type { CellGrid } from "./CellGrid";
import type { ColumnMeaning } from "./ColumnMeaning";
import { certaintyOf } from "./ColumnWitness";
import { headedColumn, type HeadingReading, speaks } from "./headedColumn";
import { columnsThatAre, criteriaIn, type HeadedColumn, type Heading } from "./Heading";
import { likelyUnitColumn, numberedUnitColumn } from "./likelyUnitColumn";
import { type FoundHeading, headingsBeside, withOwnColumns } from "./tablesBeside";
import { withParents } from "./withParents";

const mostRows = 3;
const mostBlankRows = 2; // between the rows of one heading

/**
 * The headings of tables on a sheet, top to bottom, then left to right: one to three rows that name
 * the units and a criterion, total, ratio, tier or rank. The most that a window of rows says counts.
 * Of tables side by side each has its own.
 *
 * Rows that say at least two groups of the regulation (the one, where it has one) are a heading even
 * where no column is named as that of the units, if one of them is likely to be.
 */
export function findHeadings(grid: CellGrid, reading: HeadingReading): FoundHeading[] {
  const found: Heading[] = [];
  const from = (cells: CellGrid, row: number) => headingFrom(cells, row, reading);
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const heading = from(grid, row);
    if (heading === undefined) continue;
    const beside = headingsBeside(grid, heading, from);
    found.push(...beside);
    row = Math.max(...beside.map(({ lastRow }) => lastRow));
  }
  return found.map((heading) => withOwnColumns(grid, heading, found));
}

function headingFrom(grid: CellGrid, row: number, reading: HeadingReading): Heading | undefined {
  if (!speaks(grid, row, reading)) return undefined;
  let weaker: Heading | undefined;
  for (const last of windowRows(grid, row)) {
    const heading = headingOf(grid, row, last, reading);
    if (heading === undefined) continue;
    if (holdsScores(heading, reading)) return finished(grid, heading, reading);
    weaker ??= heading;
  }
  return weaker === undefined ? undefined : finished(grid, weaker, reading);
}

/** The rows that a heading from this row on may end at: three that are not blank, few blank ones between. */
function windowRows(grid: CellGrid, first: number): number[] {
  const rows: number[] = [];
  for (
    let row = first;
    rows.length < mostRows && row <= first + mostRows + mostBlankRows - 1;
    row += 1
  )
    if (grid.filled(row).length > 0) rows.push(row);
  return rows;
}

/** Whether a heading has enough groups to be that of a score table. */
export const holdsScores = (
  heading: Pick<Heading, "columns">,
  { lexicon: { regulation } }: HeadingReading,
): boolean => criteriaIn(heading).size >= Math.min(2, regulation.groups.length);

const otherwiseTold = ["total", "ratio", "tier", "rank"] as const;

function headingOf(
  grid: CellGrid,
  firstRow: number,
  lastRow: number,
  reading: HeadingReading,
): Heading | undefined {
  const rows = { first: firstRow, last: lastRow };
  const said = grid.columns().map((column) => headedColumn(grid, column, rows, reading));
  const columns = withoutReplaced(withParents(said));
  const [named] = columnsThatAre({ columns }, "unit");
  const hasScores = holdsScores({ columns }, reading);
  const isNamed = columnsThatAre({ columns }, "criterion").some(
    ({ from }) => certaintyOf(from!) !== "likely", // "I" and "II" may be tiers in a line of a unit
  );
  const mayLack = named === undefined && hasScores && isNamed;
  const unit = mayLack ? likelyUnitColumn(grid, columns, lastRow) : named;
  if (unit === undefined) return undefined;
  const isTable =
    hasScores || isNamed || otherwiseTold.some((is) => columnsThatAre({ columns }, is).length > 0);
  if (!isTable) return undefined;
  const all = named === undefined ? columns.map((each) => (each.column === unit.column ? unit : each)) : columns; // prettier-ignore
  return { firstRow, lastRow, columns: all, unit };
}

/** Where a person said which column is the units or a criterion, another whose words say so too is not read. */
function withoutReplaced(columns: readonly HeadedColumn[]): HeadedColumn[] {
  const chosen = columns.filter(({ from }) => from === "choice");
  if (chosen.length === 0) return [...columns];
  return columns.map((each) => {
    const { meaning, from } = each;
    if (from === "choice" || meaning === undefined || repeatable.has(meaning.is)) return each;
    const isReplaced = chosen.some((other) => replaces(other.meaning!, meaning));
    return isReplaced ? { ...each, meaning: { is: "ignored" }, from: "replaced" } : each;
  });
}

/** Whether a chosen column is read in place of another that holds the same; a choice that names no stage is of all stages. */
function replaces(chosen: ColumnMeaning, other: ColumnMeaning): boolean {
  const [stage, otherStage] = [chosen, other].map((each) => "stage" in each ? each.stage : undefined); // prettier-ignore
  return (
    (stage === undefined || stage === otherStage) &&
    JSON.stringify({ ...chosen, stage: 0 }) === JSON.stringify({ ...other, stage: 0 })
  );
}

/** Meanings of which a table may have several columns. */
const repeatable: ReadonlySet<ColumnMeaning["is"]> = new Set(["place", "note", "ignored", "rank", "tier", "ratio"]); // prettier-ignore

/** Without the title rows above, with the rows below that still name columns, units where they are. */
function finished(grid: CellGrid, heading: Heading, reading: HeadingReading): Heading {
  const meant = heading.columns.filter(
    ({ meaning, from, text }) =>
      meaning !== undefined && from !== "choice" && from !== "replaced" && text !== "",
  );
  const firstRow = Math.min(heading.lastRow, ...meant.map(({ row }) => row));
  const columns = heading.columns.map((each) => ({ ...each, row: Math.max(each.row, firstRow) }));
  const whole = extended(grid, { ...heading, firstRow, columns }, reading);
  return numberedUnitColumn(grid, whole);
}

/** A row below belongs to the heading where it names columns, and neither a number nor a unit stands in it. */
function extended(grid: CellGrid, heading: Heading, reading: HeadingReading): Heading {
  const next = windowRows(grid, heading.firstRow).find((row) => row > heading.lastRow);
  if (next === undefined) return heading;
  const isBelowUnit = [heading.unit, ...columnsThatAre(heading, "place")].every(({ column }) =>
    grid.isBlank(next, column),
  );
  const isWords = grid.filled(next).every((column) => typeof grid.value(next, column) === "string");
  if (!isBelowUnit || !isWords) return heading;
  const taller = headingOf(grid, heading.firstRow, next, reading);
  const isMore = (column: HeadedColumn, at: number) =>
    column.row === next &&
    column.meaning !== undefined &&
    JSON.stringify(column.meaning) !== JSON.stringify(heading.columns[at]!.meaning);
  if (taller === undefined || !taller.columns.some(isMore)) return heading;
  return extended(grid, taller, reading);
}
