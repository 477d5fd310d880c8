import type { Ranking } from "../regulations/Ranking";
import type { Regulation } from "../regulations/Regulation";
import { isRatioBasis } from "../scoring/boundRatio";

/** How a regulation ranks; decimals of what it rounds before, absent where it ranks the exact value. */
export interface RankingWay {
  on: Ranking["on"];
  ties: Ranking["ties"];
  decimals?: number;
}

const known = new WeakMap<Regulation, { way?: RankingWay }>();

/**
 * The way in which every table of a regulation is ranked; undefined where they differ: a formula does
 * not know of which table its cells are.
 */
export function sharedRanking(regulation: Regulation): RankingWay | undefined {
  const before = known.get(regulation);
  if (before !== undefined) return before.way;
  const [first, ...others] = regulation.measures.map(
    ({ ranking: { on, ties }, ratio, total }): RankingWay => {
      const isRoundedScore = on === "printedScore" || total?.when === "beforeRatio";
      const rounding = isRatioBasis(on) ? on === "printedRatio" && ratio : isRoundedScore && total;
      return { on, ties, ...(rounding && { decimals: rounding.decimals }) };
    },
  );
  const isShared = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  const found = isShared && first !== undefined ? { way: first } : {};
  known.set(regulation, found);
  return found.way;
}
