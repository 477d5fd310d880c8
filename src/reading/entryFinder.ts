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

/**
 * Finds the entry of a cell: as the cell of a score, else by its line in the table of the block or in
 * one of its components. A component lists its units in an order of its own, also beside the table of
 * the block: each line is of the unit that it names, and of none where this is not told.
 */
export function entryFinder(
  tables: readonly ReadTable[],
): (place: Place) => FoundEntry | undefined {
  const byCell = new Map<string, FoundEntry>();
  const byRow = new Map<string, Line[]>();
  const list = (at: Place, area: string, found: FoundEntry | undefined) => {
    const row = rowOf(at);
    const line = { column: columnOf(at.cell), ...columnsOf(area), found };
    byRow.set(row, [...(byRow.get(row) ?? []), line]);
  };
  for (const table of tables) {
    const found = table.table.entries.map((entry, index) => ({ table, index, entry }));
    found.forEach((each, index) => {
      for (const { sheet, cell } of Object.values(table.scoreCells[index]!))
        byCell.set(`${sheet}!${cell}`, each);
      list(table.units[index]!, table.area, each);
    });
    for (const { area, lines } of table.components)
      for (const { at, entry } of lines)
        list(at, area, entry === undefined ? undefined : found[entry]);
  }
  return (place) => {
    const exact = byCell.get(`${place.sheet}!${place.cell}`);
    if (exact !== undefined) return exact;
    const column = columnOf(place.cell);
    const lines = (byRow.get(rowOf(place)) ?? []).filter(
      ({ first, last }) => first <= column && column <= last,
    );
    if (lines.length < 2) return lines[0]?.found;
    // a table in two halves side by side: of the unit that stands nearest to the left
    const toLeft = lines.filter((line) => line.column <= column);
    return toLeft.sort((a, b) => b.column - a.column)[0]?.found;
  };
}

/** One line of a table: the column of its unit's name, the columns of the table, and the entry it is of. */
interface Line {
  column: number;
  first: number;
  last: number;
  found: FoundEntry | undefined;
}

const rowOf = ({ sheet, cell }: Place): string => `${sheet}!${cell.replace(/\D/g, "")}`;

/** 1 of "A7", 27 of "AA7". */
const columnOf = (cell: string): number =>
  Array.from(cell.replace(/\d/g, "")).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);

function columnsOf(area: string): { first: number; last: number } {
  const [from, to] = area.split(":").map(columnOf);
  return { first: from!, last: to ?? from! };
}
