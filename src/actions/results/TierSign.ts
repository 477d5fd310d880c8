import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";

/** A tier as a word and as rising steps: any number of tiers, any names. */
export interface TierSign {
  label: string;
  /** How many of the steps are filled; 0 for không xếp hạng. */
  steps: number;
  /** How many tiers the scale has, không xếp hạng not counted. */
  of: number;
}

/** The lowest tier has one step, the best as many as the scale has tiers. */
export function tierSign(tier: Tier, { grading }: Pick<Measure, "grading">): TierSign {
  const ranked = (grading?.tiers ?? []).filter(({ isUnranked }) => isUnranked !== true);
  const at = ranked.indexOf(tier);
  return { label: tier.label, steps: at < 0 ? 0 : ranked.length - at, of: ranked.length };
}
