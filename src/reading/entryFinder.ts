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

/** Finds the entry of a cell: as the cell of a score, else by its line, of the unit that stands nearest to the left. */
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
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [found]);
      else others.push(found);
    });
  return (place) => {
    const exact = byCell.get(`${place.sheet}!${place.cell}`);
    const inRow = byRow.get(rowOf(place)) ?? [];
    const unitOf = ({ table, index }: FoundEntry) => table.units[index]!.cell;
    const toLeft = inRow.filter((each) => !isLeftOf(place.cell, unitOf(each)));
    toLeft.sort((a, b) => (isLeftOf(unitOf(a), unitOf(b)) ? 1 : -1));
    return exact ?? toLeft[0] ?? inRow[0];
  };
}

const rowOf = ({ sheet, cell }: Place): string => `${sheet}!${cell.replace(/\D/g, "")}`;

function isLeftOf(a: string, b: string): boolean {
  const [left, right] = [a, b].map((cell) => cell.replace(/\d/g, ""));
  return left!.length === right!.length ? left! < right! : left!.length < right!.length;
}
