import { toNumber } from "../reading/toNumber";
import type { MaximumProblem } from "../reading/MaximumProblem";
import type { Exemption } from "../regulations/Exemption";

/** What a person decided of a maximum that is declared too low. */
export interface ExemptionGiven {
  /** Groups and criteria of exactly the missing points; none: points of the whole (chưa phân bổ), or of the criterion whose maximum it is. */
  without: readonly string[];
  reason: string;
  source: string;
  /** Of the document that grants it, where it is not the regulation; `date` is ISO. */
  document?: { number?: string; date?: string };
}

/** The exemption that makes the declared maximum the regulation's. Throws where nothing was explained. */
export function exemptionOf(
  { unit, explained }: MaximumProblem,
  { without, ...said }: ExemptionGiven,
): Exemption {
  if (explained === undefined) throw new Error(`the maximum of ${unit} is not too low`);
  const { block, within, search } = explained;
  const open = without.length > 0 ? 0 : toNumber(search.difference);
  const less = within === undefined || open === 0 ? [] : [{ criterion: within, points: open }];
  const unallocated = within === undefined ? open : 0;
  return { unit, block, without, less, unallocated, ...said };
}
