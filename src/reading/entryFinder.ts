import type { Entry } from "../scoring/ScoreTable";
import type { Place } from "./Problem";
import type { ReadTable } from "./ReadTable";

/** The entry in whose line a cell stands, or whose score it holds. */
export interface FoundEntry {
  table: ReadTable;
  /** Its place in the entries of the table. */
  index: number;
  entry: Entry;
}

/** Finds the entry of a cell: by its line within the columns of its table, or as the cell of a score. */
export function entryFinder(
  tables: readonly ReadTable[],
): (place: Place) => FoundEntry | undefined {
  const byCell = new Map<string, FoundEntry>();
  const byRow = new Map<string, FoundEntry[]>();
  for (const table of tables)
    table.table.entries.forEach((entry, index) => {
      const found = { table, index, entry };
      for (const { sheet, cell } of Object.values(table.scoreCells[index]!))
        byCell.set(`${sheet}!${cell}`, found);
      const row = rowOf(table.units[index]!);
      byRow.set(row, [...(byRow.get(row) ?? []), found]);
    });
  return (place) =>
    byCell.get(`${place.sheet}!${place.cell}`) ??
    byRow.get(rowOf(place))?.find(({ table }) => isWithin(place.cell, table.area));
}

const rowOf = ({ sheet, cell }: Place): string => `${sheet}!${cell.replace(/\D/g, "")}`;

/** Whether the column of a cell is one of an area: "C7" of "A5:L27". */
function isWithin(cell: string, area: string): boolean {
  const [column, first, last] = [cell, ...area.split(":")].map(lettersOf);
  return !isLeftOf(column!, first!) && !isLeftOf(last!, column!);
}

const lettersOf = (cell: string): string => cell.replace(/\d/g, "");

const isLeftOf = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;
