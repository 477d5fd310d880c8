import type { Words } from "./blockTold";
import type { CellGrid } from "./CellGrid";
import type { Heading } from "./Heading";
import { beginsWithOneOf, footWords, maximaWords, summaryWords } from "./headingWords";
import { nameKey } from "./names/nameKey";

/**
 * Words that stand above a table, nearest first; merged cells from further left that cover its columns
 * too. What is below the table above it is of that one: footnotes, sums and signatures, and words right
 * below its last unit where others stand after a blank line.
 *
 * @param from the row after the last unit of the table above, or the first of the sheet
 */
export function titlesAbove(
  grid: CellGrid,
  { firstRow }: Heading,
  from: { row: number; isBelowTable: boolean },
): Words[] {
  const paragraphs = paragraphsOf(grid, from.row, firstRow).flatMap((lines) => {
    const feet = lines.filter(isFootAt);
    const isAtHeading = lines.at(-1)!.row === firstRow - 1;
    if (from.isBelowTable && feet[0] === lines[0] && !isAtHeading) return [];
    const titles = lines.filter((line) => !feet.includes(line));
    return titles.length === 0 ? [] : [titles];
  });
  const [first] = paragraphs;
  const isOfAbove = from.isBelowTable && paragraphs.length > 1 && first![0]!.row === from.row;
  return paragraphs
    .slice(isOfAbove ? 1 : 0)
    .flat()
    .reverse()
    .flatMap(({ row, columns }) =>
      columns
        .map((column) => ({ text: grid.text(row, column), at: grid.place(row, column) }))
        .filter(({ text }) => !isFootText(text)),
    );
}

/** A row with words, and whether it can stand below a table only. */
interface Line {
  row: number;
  columns: readonly number[];
  isFoot: boolean;
  /** "- UBND cấp huyện;" below "Nơi nhận:". */
  isItem: boolean;
}

/** The rows that are not blank, a list for each run of them. */
function paragraphsOf(grid: CellGrid, first: number, end: number): Line[][] {
  const paragraphs: Line[][] = [];
  for (let row = first; row < end; row += 1) {
    const columns = columnsAt(grid, row);
    if (columns.length === 0) continue;
    const text = grid.text(row, columns[0]!);
    const line = {
      row,
      columns,
      isFoot: isFootText(text) || isSummary(grid, row, columns),
      isItem: /^[-–+]/u.test(text),
    };
    if (paragraphs.at(-1)?.at(-1)!.row === row - 1) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isFootAt(line: Line, at: number, lines: readonly Line[]): boolean {
  const before = lines[at - 1];
  return line.isFoot || (line.isItem && before !== undefined && isFootAt(before, at - 1, lines));
}

/** "(*) …", "Ghi chú: …", "Nơi nhận:", "TM. …". */
const isFootText = (text: string): boolean =>
  /^\(?\*/u.test(text) || beginsWithOneOf(nameKey(text), footWords);

/** A line of sums or maxima with its figures. */
const isSummary = (grid: CellGrid, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => typeof grid.value(row, column) === "number") &&
  columns.some((column) =>
    beginsWithOneOf(grid.key(row, column), [...summaryWords, ...maximaWords]),
  );

/** Where words of a row begin: its cells, after the merged ones from further left that reach into its columns. */
function columnsAt(grid: CellGrid, row: number): number[] {
  const covering = grid.merges.filter(
    (area) =>
      area.row === row &&
      area.column < grid.firstColumn &&
      area.column + area.columns > grid.firstColumn &&
      !grid.isBlank(row, area.column),
  );
  return [...covering.map((area) => area.column), ...grid.filled(row)];
}
