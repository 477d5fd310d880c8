import type { Regulation } from "../regulations/Regulation";

let known: readonly Regulation[] = [];

/**
 * Tells the formulas which regulations may be named in them. Called by the page before Excel is ready:
 * the data of every decision, with its sources, is no part of what a formula must load first.
 */
export function setKnownRegulations(regulations: readonly Regulation[]): void {
  known = regulations;
}

/** The regulations that formulas may name, besides the workbook's own. */
export const knownRegulations = (): readonly Regulation[] => known;
