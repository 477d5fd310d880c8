import type { Stage } from "../regulations/Regulation";

/**
 * What the cells of a column are.
 *
 * total, ratio, tier and rank are what we compute ourselves: read for comparing, never as scores.
 * criterionMax is the maximum of one criterion for each unit. earlierRank is the rank of another year.
 * parent is the unit above: the district of each commune. ignored is what a person said not to read.
 */
export type ColumnMeaning =
  | { is: "place" | "unit" | "parent" | "note" }
  | { is: "ratio" | "tier" | "rank" | "maxScore" | "ignored" }
  | { is: "bonus" | "penalty" | "total"; stage?: Stage }
  | { is: "earlierRank"; year: number }
  | { is: "criterion"; id: string; stage?: Stage }
  | { is: "criterionMax"; id: string };
