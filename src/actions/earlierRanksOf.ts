import type { RanksOfYear } from "../appendix/AppendixInput";
import type { ReadTable } from "../reading/ReadTable";

/** The ranks of other years that stand beside the scores, by block and year. */
export const earlierRanksOf = (tables: readonly ReadTable[]): RanksOfYear[] =>
  tables.flatMap(({ table, earlierRanks }) =>
    earlierRanks.map(({ year, ranks }) => ({
      block: table.block,
      year,
      ranks: new Map(
        table.entries.flatMap((entry, at) => {
          const rank = ranks[at];
          return rank === undefined ? [] : [[entry, rank] as const];
        }),
      ),
    })),
  );
