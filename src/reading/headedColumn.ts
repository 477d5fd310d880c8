import type { CellGrid } from "./CellGrid";
import { columnLetters } from "./cellAddress";
import { markerOf } from "./cellMarkers";
import type { HeadedColumn } from "./Heading";
import { headingMeaning, type Meant } from "./headingMeaning";
import type { Lexicon } from "./Lexicon";
import type { ColumnChoice, ReadingChoices } from "./ReadingChoices";
import { isErrorValue } from "./scoreCell";

/** What headings are read with; `known` keeps what words mean, for they come again and again. */
export interface HeadingReading {
  lexicon: Lexicon;
  choices: ReadingChoices;
  known: Map<string, Meant | undefined>;
}

/** A column by the words that stand above it in these rows, and what they mean. */
export function headedColumn(
  grid: CellGrid,
  column: number,
  rows: { first: number; last: number },
  reading: HeadingReading,
): HeadedColumn {
  const own: { row: number; text: string }[] = [];
  for (let row = rows.last; row >= rows.first; row -= 1) {
    const text = wordsIn(grid, row, column);
    if (text !== "") own.push({ row, text });
  }
  const path: string[] = [];
  for (let row = own[0]?.row ?? rows.first - 1; row >= rows.first; row -= 1) {
    const text = wordsIn(grid, row, column);
    const above = text === "" ? spanning(grid, row, column, rows.last) : text;
    if (above !== undefined) path.push(above);
  }
  const [lowest] = own;
  const texts = own.map(({ text }) => text);
  const chosen = choiceOf(grid, column, texts, rows, reading.choices);
  if (chosen !== undefined)
    return {
      column,
      row: lowest?.row ?? rows.last,
      text: lowest?.text ?? "",
      meaning: chosen.means,
      from: "choice",
      choice: chosen,
    };
  if (lowest === undefined) return { column, row: wordlessRow(grid, column, rows), text: "" };
  const meant = meaningOf(path, reading);
  if (meant === undefined) {
    // words over several columns are none of this one's own: they should stand below
    const isWordless = grid.span(lowest.row, column) > 1 && lowest.row < rows.last;
    return isWordless ? { column, row: rows.last, text: "" } : { column, ...lowest };
  }
  const giving = own.find(({ text }) => meaningOf([text], reading) !== undefined) ?? lowest;
  return { column, ...giving, ...meant };
}

/** Where the words of a column without any should stand: lowest below a merged cell that covers it, else at the top. */
function wordlessRow(
  grid: CellGrid,
  column: number,
  rows: { first: number; last: number },
): number {
  for (let row = rows.last - 1; row >= rows.first; row -= 1)
    if (
      grid.hasMerges
        ? isCovered(grid, row, column, rows.last)
        : spanning(grid, row, column, rows.last) !== undefined
    )
      return rows.last;
  return rows.first;
}

/** Whether a merged cell that begins further left covers this one, above words of the columns that it spans. */
function isCovered(grid: CellGrid, row: number, column: number, lastRow: number): boolean {
  for (let left = column; left >= grid.firstColumn; left -= 1) {
    const span = grid.span(row, left);
    if (span <= Math.max(1, column - left)) continue;
    for (let below = row + 1; below <= lastRow; below += 1)
      for (let at = left; at < left + span; at += 1)
        if (wordsIn(grid, below, at) !== "") return true;
  }
  return false;
}

/** Whether words of a row alone mean something; no heading begins at a row where none do. */
export function speaks(grid: CellGrid, row: number, reading: HeadingReading): boolean {
  const { columns } = reading.choices;
  return grid.filled(row).some((column) => {
    const text = wordsIn(grid, row, column);
    if (text === "") return false;
    const isChosen = columns.some(({ sheet, heading }) => sheet === grid.sheet && heading === text);
    return isChosen || meaningOf([text], reading) !== undefined;
  });
}

/** Words of a heading; a number is none, nor an error value, a dash or what stands for a missing score. */
function wordsIn(grid: CellGrid, row: number, column: number): string {
  if (typeof grid.value(row, column) !== "string") return "";
  const text = grid.text(row, column);
  return isErrorValue(text) || markerOf(text) !== undefined ? "" : text;
}

/**
 * The words of a merged cell to the left that covers this blank one. Where merges are not known: the
 * nearest words to the left, if other words stand below them too, for else they are a tall cell.
 */
function spanning(
  grid: CellGrid,
  row: number,
  column: number,
  lastRow: number,
): string | undefined {
  for (let left = column - 1; left >= grid.firstColumn; left -= 1) {
    const text = wordsIn(grid, row, left);
    if (text === "") continue;
    if (grid.hasMerges) return grid.span(row, left) > column - left ? text : undefined;
    for (let below = row + 1; below <= lastRow; below += 1)
      if (wordsIn(grid, below, left) !== "") return text;
    return undefined;
  }
  return undefined;
}

/** What words from the lowest up mean, kept for the next time. */
function meaningOf(path: readonly string[], { lexicon, known }: HeadingReading): Meant | undefined {
  const key = path.join("\n");
  if (known.has(key)) return known.get(key);
  const meant = headingMeaning(path, lexicon);
  known.set(key, meant);
  return meant;
}

/**
 * A choice is of the column with its letters and its words; where no column has both, of the only one
 * that has its words.
 */
function choiceOf(
  grid: CellGrid,
  column: number,
  own: readonly string[],
  rows: { first: number; last: number },
  { columns }: ReadingChoices,
): ColumnChoice | undefined {
  const here = columns.filter(
    ({ sheet, heading }) =>
      sheet === grid.sheet && (heading === "" ? own.length === 0 : own.includes(heading)),
  );
  if (here.length === 0) return undefined;
  const exact = here.find((choice) => choice.column === columnLetters(column));
  if (exact !== undefined) return exact;
  const moved = here.filter(({ heading }) => {
    const same = grid.columns().filter((each) => ownWords(grid, each, rows).includes(heading));
    return heading !== "" && same.length === 1;
  });
  return moved.length === 1 ? moved[0] : undefined;
}

/** The words of a column in some rows, the lowest first. */
function ownWords(grid: CellGrid, column: number, rows: { first: number; last: number }): string[] {
  const words: string[] = [];
  for (let row = rows.last; row >= rows.first; row -= 1) words.push(wordsIn(grid, row, column));
  return words.filter((text) => text !== "");
}
