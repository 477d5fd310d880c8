import type { Ranking } from "../regulations/Ranking";
import { compareRatios } from "./compareRatios";
import { rank } from "./rank";
import type { Ratio } from "./Ratio";
import type { Standing } from "./Standing";
import { valueOn } from "./valueOn";

/**
 * Gives each of these standings its rank, among those of one parent where the ranking says so.
 *
 * @param standings in the order in which equals stand; those that have no value, or a tier that is
 *   không xếp hạng, get none
 */
export function rankStandings(standings: readonly Standing[], ranking: Ranking): void {
  const { on, ties, scope } = ranking;
  if (ties === "none") return;
  const groups = new Map<string, { standing: Standing; value: Ratio }[]>();
  for (const standing of standings) {
    const value = standing.tier?.isUnranked === true ? undefined : valueOn(on, standing);
    if (value === undefined) continue;
    const key = scope === "parent" ? (standing.entry.parent ?? "") : "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ standing, value }]);
    else group.push({ standing, value });
  }
  for (const ranked of groups.values()) {
    const better = (a: { value: Ratio }, b: { value: Ratio }) => compareRatios(a.value, b.value);
    const places = rank(ranked, better, ties);
    const ahead = ties === "competition" ? places : rank(ranked, better, "competition");
    const alike = new Map<number, number>();
    for (const place of ahead) alike.set(place, (alike.get(place) ?? 0) + 1);
    ranked.forEach(({ standing, value }, at) => {
      standing.rank = places[at]!;
      standing.explanation.rank = {
        on,
        value,
        ties,
        ahead: ahead[at]! - 1,
        equals: alike.get(ahead[at]!)! - 1,
        source: ranking.source,
      };
    });
  }
}
