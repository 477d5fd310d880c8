import { columnsThatAre } from "./Heading";
import type { EarlierRanks } from "./ReadTable";
import type { TablePart } from "./TablePart";

/** One rank of another year as a line states it. */
export interface RankOfYear {
  year: number;
  /** Undefined where the cell holds none. */
  rank: number | undefined;
}

/** The ranks of other years in one line. */
export function earlierRanksOf({ grid, heading }: TablePart, row: number): RankOfYear[] {
  return columnsThatAre(heading, "earlierRank").flatMap(({ meaning, column }) => {
    if (meaning?.is !== "earlierRank") return [];
    const rank = /^(\d{1,5})\.?$/.exec(grid.text(row, column))?.[1];
    return [{ year: meaning.year, rank: rank === undefined ? undefined : Number(rank) }];
  });
}

/** The ranks of all lines by their years. */
export function ranksByYear(lines: readonly (readonly RankOfYear[])[]): EarlierRanks[] {
  const years = [...new Set(lines.flat().map(({ year }) => year))];
  return years.map((year) => ({
    year,
    ranks: lines.map((line) => line.find((each) => each.year === year)?.rank),
  }));
}
