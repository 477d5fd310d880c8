import { nameKey } from "../../reading/names/nameKey";
import { percentText } from "../../scoring/decimalText";
import { averageRatios } from "../../scoring/statistics/averageRatios";
import type { RankingView, TierPart } from "./RankingView";
import type { Scored } from "./Scored";

/** The average of a group over the units of a block that are scored in it. */
export interface AverageLine {
  label: string;
  /** "97,6%". */
  percent: string;
  /** From 0 to 1, for drawing only. */
  length: number;
}

/** What the charts of one block show. */
export interface BlockCharts {
  block: string;
  label: string;
  /** Of the block's main measure; none where no unit has a tier. */
  shares: readonly TierPart[];
  /** Of its groups in the order of the regulation; none where no maximum is known. */
  averages: readonly AverageLine[];
}

/**
 * Shares of tiers and averages of groups, block by block.
 *
 * @param views the rankings of the same look
 */
export function chartsView(
  { regulation, tables }: Scored,
  views: readonly RankingView[],
): BlockCharts[] {
  const groups = new Set(regulation.groups.map(({ id }) => id));
  return regulation.blocks.flatMap(({ id, label }): BlockCharts[] => {
    const read = tables.find(({ table }) => table.block === id);
    const main = views.find((view) => view.id.startsWith(`${id}/`));
    if (read === undefined || main === undefined) return [];
    const averages = averageRatios(read.table, regulation, 1, nameKey).flatMap(
      ({ criterion, average }): AverageLine[] =>
        average === undefined || !groups.has(criterion.id)
          ? []
          : [
              {
                label: criterion.label,
                percent: percentText(average, 1, regulation.decimalMark),
                length: Math.min(1, average.part / average.whole),
              },
            ],
    );
    return [{ block: id, label, shares: main.shares, averages }];
  });
}
