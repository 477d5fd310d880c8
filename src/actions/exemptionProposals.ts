import type { Exemption } from "../regulations/Exemption";
import { isInferred } from "../scoring/isInferred";

/** The words of exemptions that are registered already, for another to be registered likewise. */
export interface ExemptionProposal {
  reason: string;
  source: string;
  document?: { number?: string; date?: string };
  /** Units that are exempt with these words. */
  units: readonly string[];
}

/**
 * What may be said of an exemption, from those that the register has: first those from one of the same
 * criteria, then the others; in each the newest document first, among equals the last line first. What
 * was inferred from the figures of one unit says nothing of another.
 *
 * @param without criteria that the new exemption is from; empty: not yet known, or of the whole
 */
export function exemptionProposals(
  register: readonly Exemption[],
  without: readonly string[],
): ExemptionProposal[] {
  const isLike = (exemption: Exemption): boolean => {
    const from = [...exemption.without, ...exemption.less.map(({ criterion }) => criterion)];
    return without.some((id) => from.includes(id));
  };
  const dateOf = ({ document }: Exemption): string => document?.date ?? ""; // ISO: its order is that of time
  const newestFirst = (a: Exemption, b: Exemption): number =>
    dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1;
  const ordered = register
    .filter((exemption) => !isInferred(exemption))
    .reverse()
    .sort((a, b) => Number(isLike(b)) - Number(isLike(a)) || newestFirst(a, b));
  const proposals = new Map<string, ExemptionProposal>();
  for (const { unit, reason, source, document } of ordered) {
    const key = JSON.stringify([reason, source, document?.number, document?.date]);
    const units = proposals.get(key)?.units ?? [];
    proposals.set(key, {
      ...{ reason, source, ...(document && { document }) },
      units: units.includes(unit) ? units : [...units, unit],
    });
  }
  return [...proposals.values()];
}
