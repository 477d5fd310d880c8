import type { AverageTable } from "../reading/AverageTable";
import type { Layout } from "../regulations/layouts/Layout";
import type { Regulation } from "../regulations/Regulation";
import type { Entry } from "../scoring/ScoreTable";
import type { MeasureResult } from "../scoring/Standing";

/** Ranks of another year, as the committee has them beside the scores of a block. */
export interface RanksOfYear {
  block: string;
  year: number;
  /** A unit that had none is not in it. */
  ranks: ReadonlyMap<Entry, number>;
}

/** What the appendices of a round are composed from. */
export interface AppendixInput {
  regulation: Regulation;
  layout: Layout;
  results: readonly MeasureResult[];
  earlierRanks: readonly RanksOfYear[];
  averages: readonly AverageTable[];
}
