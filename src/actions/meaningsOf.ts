import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { Regulation, Stage } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";

/** What a column of a score table can be, by kind. */
export interface Meanings {
  /** Scores: of the criteria, group by group; bonus and penalty. */
  scores: readonly ColumnMeaning[];
  /** What stands beside the scores. */
  others: readonly ColumnMeaning[];
  /** The maximum of a criterion for each unit. */
  maxima: readonly ColumnMeaning[];
}

/**
 * Everything that a column can be by a regulation.
 *
 * @param block its criteria alone, where the block is known
 * @param stages stages that the columns of the table name: each score is then one of these too
 */
export function meaningsOf(
  regulation: Regulation,
  block?: string,
  stages: readonly Stage[] = [],
): Meanings {
  const { bonus, penalty, year } = regulation;
  const ids = [...criterionPaths(regulation).values()]
    .map((path) => path.at(-1)!)
    .filter(({ maxScore }) => block === undefined || block in maxScore)
    .map(({ id }) => id);
  const staged = <M extends ColumnMeaning>(meaning: M) => [
    meaning,
    ...stages.map((stage) => ({ ...meaning, stage })),
  ];
  return {
    scores: [
      ...ids.flatMap((id) => staged({ is: "criterion", id })),
      ...(bonus ? staged({ is: "bonus" }) : []),
      ...(penalty ? staged({ is: "penalty" }) : []),
    ],
    others: [
      { is: "unit" },
      { is: "parent" },
      { is: "place" },
      ...staged({ is: "total" }),
      ...(["maxScore", "ratio", "tier", "rank"] as const).map((is) => ({ is })),
      { is: "earlierRank", year: year - 1 },
      { is: "earlierRank", year: year - 2 },
      { is: "note" },
      { is: "ignored" },
    ],
    maxima: ids.map((id) => ({ is: "criterionMax", id })),
  };
}
