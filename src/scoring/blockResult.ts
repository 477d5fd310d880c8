import type { Regulation } from "../regulations/Regulation";
import { blockNamed } from "./blockNamed";
import { compareRatios } from "./compareRatios";
import { printedFraction, printedRatio } from "./printedRatio";
import { rank } from "./rank";
import type { Ratio } from "./Ratio";
import type { Entry, ScoreTable } from "./ScoreTable";
import type { BlockResult } from "./Standing";
import { tierOf } from "./tierOf";
import { totalOf } from "./totalOf";

/**
 * What the regulation makes of the scores of one block: totals, ratios, tiers and ranks, best
 * first, equals as listed.
 *
 * The ratio is of the maximum that the entry declares; a maximum that is not above 0 throws, as
 * reading reports it before.
 */
export function blockResult(table: ScoreTable, regulation: Regulation): BlockResult {
  const block = blockNamed(regulation, table.block);
  const { decimals } = regulation.ratio;
  const scored = table.entries.map((entry) => {
    const ratio: Ratio = { part: totalOf(entry, block), whole: wholeOf(entry) };
    const ranked =
      regulation.ranking.by === "printedRatio" ? printedFraction(ratio, decimals) : ratio;
    return { entry, ratio, ranked };
  });
  const places = rank(scored, (a, b) => compareRatios(a.ranked, b.ranked), regulation.ranking.ties);
  const standings = scored.map(({ entry, ratio }, at) => ({
    entry,
    total: ratio.part,
    ratio,
    printedRatio: printedRatio(ratio, decimals),
    tier: tierOf(ratio, regulation),
    rank: places[at]!,
  }));
  return { block: block.id, standings: standings.sort((a, b) => a.rank - b.rank) }; // a stable sort
}

function wholeOf(entry: Entry): number {
  if (entry.maxScore > 0) return entry.maxScore;
  throw new Error(`${entry.unit} has a maximum of ${entry.maxScore}`);
}
