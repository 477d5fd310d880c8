import type { Composed, ComposedTable, Rows } from "../../../src/appendix/Composed";
import { linesOf, unitKey } from "../../cases/Line";
import type { Regulation } from "../../../src/regulations/Regulation";
import type { Standing } from "../../../src/scoring/Standing";
import { shownText } from "../../../src/sheet/shownText";
import type { Printing } from "./printedRows";

/** The rows of a generated table as they are displayed. */
export interface ShownRows {
  /** Lines above it: those of the sheet, then its own. */
  titles: string[];
  head: string[][];
  body: string[][];
  foot: string[];
}

/** What stands in the columns of a table in these rows. */
const textsIn = (
  { sheet }: Composed,
  { first, count }: Rows,
  columns: readonly number[],
  mark: "," | ".",
): string[][] =>
  Array.from({ length: count }, (_, at) =>
    columns.map((column) =>
      shownText(sheet.cells[first + at]![column]!, sheet.formats[first + at]![column]!, mark),
    ),
  );

const firstTexts = (composed: Composed, rows: Rows, mark: "," | "."): string[] =>
  textsIn(composed, rows, [0], mark).map(([text]) => text!);

/** The lines above a table: for the first of its sheet those of the sheet too. */
export const titlesOf = (composed: Composed, table: ComposedTable, mark: "," | "."): string[] => [
  ...(composed.tables[0] === table ? firstTexts(composed, composed.titleRows, mark) : []),
  ...firstTexts(composed, table.titleRows, mark),
];

/** A generated table as displayed, in its own order. */
export function shownRows(composed: Composed, table: ComposedTable, mark: "," | "."): ShownRows {
  return {
    titles: titlesOf(composed, table, mark),
    head: textsIn(composed, table.headRows, table.columns, mark),
    body: textsIn(composed, table.bodyRows, table.columns, mark),
    foot: firstTexts(composed, table.footRows, mark),
  };
}

/**
 * The body with equal units in the order of the print, where no rule is known for them. What belongs
 * to a place and not to a unit stays: the number of the line, and a rank over several lines.
 *
 * @param standings of the table, in the order of its lines
 * @param keys      of the units as printed
 * @param byPlace   columns of the table that belong to places
 */
export function inPrintedOrder(
  body: readonly string[][],
  standings: readonly Standing[],
  rules: Regulation["measures"][number],
  keys: readonly string[],
  byPlace: ReadonlySet<number>,
): string[][] {
  const isLine = (row: string[]): boolean => row.slice(2).some((text) => text !== "");
  const lines = body.filter(isLine);
  if (lines.length !== standings.length)
    throw new Error(`${lines.length} lines of ${standings.length} units`);
  const rowOf = new Map(standings.map((standing, at) => [standing, lines[at]!]));
  const arranged = linesOf(standings, keys, rules).map(({ standing }, at) =>
    rowOf.get(standing)!.map((text, column) => (byPlace.has(column) ? lines[at]![column]! : text)),
  );
  let next = 0;
  return body.map((row) => (isLine(row) ? arranged[next++]! : [...row]));
}

/** A body whose names are keys, with their stars: for a print that spells one unit in several ways. */
export const withKeys = (body: readonly string[][], { spellsFreely }: Printing): string[][] =>
  body.map((row) => {
    if (spellsFreely !== true || row.slice(2).every((text) => text === "")) return [...row];
    const [, name = "", stars = ""] = /^(.*?)(\**)$/.exec(row[1]!)!;
    return [row[0]!, `${unitKey(name)}${stars}`, ...row.slice(2)];
  });
