import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import type { Ratio } from "../Ratio";
import type { MeasureResult } from "../Standing";

/** How many units of a block are in a tier. */
export interface TierShare {
  tier: Tier;
  units: number;
  /** Of the units that have a tier. */
  share: Ratio;
}

/** Tỷ lệ các mức of one block, best tier first, tiers without a unit too; none where no unit has a tier. */
export function tierShares({ standings }: MeasureResult, { grading }: Measure): TierShare[] {
  const units = new Map<string, number>();
  let graded = 0;
  for (const { tier } of standings) {
    if (tier === undefined) continue;
    units.set(tier.label, (units.get(tier.label) ?? 0) + 1);
    graded += 1;
  }
  if (graded === 0) return [];
  return (grading?.tiers ?? []).map((tier) => {
    const count = units.get(tier.label) ?? 0;
    return { tier, units: count, share: { part: count, whole: graded } };
  });
}
