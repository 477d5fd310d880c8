import type { MeasureResult } from "../scoring/Standing";
import type { AppendixInput } from "./AppendixInput";

/** The result of a measure in a block. Throws where the input has none. */
export function resultOf(
  measure: string,
  block: string,
  { results }: Pick<AppendixInput, "results">,
): MeasureResult {
  const found = results.find((each) => each.block === block && each.measure === measure);
  if (found === undefined) throw new Error(`no result of ${measure} of ${block}`);
  return found;
}
