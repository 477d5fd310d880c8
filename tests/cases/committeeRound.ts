import type { Exemption } from "../../src/regulations/Exemption";
import { points } from "../../src/scoring/points";
import type { Entry, Score, ScoreTable } from "../../src/scoring/ScoreTable";
import type { CommitteeScores } from "../actions/committeeTable";
import { pointsOff } from "../actions/changeExemption";

/** The scores of one block as the test knows them, and by what ids the regulation knows block and groups. */
export interface CommitteeBlock {
  block: string;
  groups: readonly string[];
  table: CommitteeScores;
}

/** The score table of a block; a maximum is declared where it is not what the exemption leaves. */
export function scoreTableOf({ block, groups, table }: CommitteeBlock): ScoreTable {
  const full = table.groupMax.reduce((sum, max) => sum + max, 0);
  const entries = table.lines.map((line): Entry => {
    const ruled = full - (line.exemption === undefined ? 0 : pointsOff(table, line.exemption));
    return {
      unit: line.unit,
      ...(line.parent !== undefined && { parent: line.parent }),
      scores: Object.fromEntries(
        line.groups.map((score, at): [string, Score] => [
          groups[at]!,
          score === "-" ? "exempt" : points(score)!,
        ]),
      ),
      bonus: points(line.bonus)!,
      penalty: points(line.penalty)!,
      penaltyNote: line.note,
      ...(line.maxScore !== ruled && { maxScore: points(line.maxScore)! }),
    };
  });
  return { block, entries };
}

/** What a regulation would say of the units of a block. */
export const exemptionsOf = ({ block, groups, table }: CommitteeBlock): Exemption[] =>
  table.lines.flatMap(({ unit, exemption }) =>
    exemption === undefined
      ? []
      : {
          unit,
          block,
          without: exemption.without.map((group) => groups[group]!),
          less: exemption.less.map((each) => ({
            criterion: groups[each.group]!,
            points: each.points,
          })),
          unallocated: exemption.unallocated,
          reason: "changed by the test",
          source: "changed by the test",
        },
  );
