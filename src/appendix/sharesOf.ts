import { type TierShare, tierShares } from "../scoring/statistics/tierShares";
import type { AppendixInput } from "./AppendixInput";
import { resultOf } from "./resultOf";

/** Tỷ lệ các mức of a measure in a block. Throws where the input has no result of it. */
export function sharesOf(
  { measure, block }: { measure: string; block: string },
  input: AppendixInput,
): TierShare[] {
  const rules = input.regulation.measures.find(
    ({ id, blocks }) => id === measure && blocks.includes(block),
  );
  if (rules === undefined) throw new Error(`${input.regulation.id} has no ${measure} of ${block}`);
  return tierShares(resultOf(measure, block, input), rules);
}
