import { compareNames } from "../../scoring/compareNames";
import type { RankingLine } from "./RankingView";

/** How a person wants the lines of a ranking: as the appendix lists them first. */
export const orders = ["listing", "name", "lowest", "risen"] as const;

export type LineOrder = (typeof orders)[number];

/** The lines in this order; equals stay as they stand in the appendix. Those without a rank stand last. */
export function orderedLines(lines: readonly RankingLine[], order: LineOrder): RankingLine[] {
  const sorted = [...lines];
  switch (order) {
    case "listing":
      return sorted;
    case "name":
      return sorted.sort((a, b) => byName(a.unit, b.unit));
    case "lowest":
      return sorted.sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
    case "risen":
      return sorted.sort((a, b) => rise(b) - rise(a));
  }
}

const byName = compareNames("collator");

const rise = ({ previous }: RankingLine): number => previous?.rise ?? -Number.MAX_SAFE_INTEGER;
