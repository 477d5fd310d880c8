import { toNumber } from "../reading/toNumber";
import type { Problem } from "../reading/Problem";
import type { Exemption } from "../regulations/Exemption";

/** What a person decided of a maximum that is declared too low. */
export interface ExemptionGiven {
  /** Groups and criteria of exactly the missing points; none: the points are of the whole (chưa phân bổ). */
  without: readonly string[];
  reason: string;
  source: string;
  /** Of the document that grants it, where it is not the regulation; `date` is ISO. */
  document?: { number?: string; date?: string };
}

/** The exemption that makes the declared maximum the regulation's. Throws where nothing was explained. */
export function exemptionOf(
  { unit, explained }: Extract<Problem, { kind: "maxDiffers" }>,
  { without, ...said }: ExemptionGiven,
): Exemption {
  if (explained === undefined) throw new Error(`the maximum of ${unit} is not too low`);
  const { block, search } = explained;
  const unallocated = without.length > 0 ? 0 : toNumber(search.difference);
  return { unit, block, without, less: [], unallocated, ...said };
}
