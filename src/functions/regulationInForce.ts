import type { Regulation } from "../regulations/Regulation";

let inForce: Regulation | undefined;

/**
 * Tells the formulas which regulation the workbook names; undefined: none was chosen.
 *
 * Called by the page before the functions are associated and whenever the choice changes; the
 * caller recalculates the workbook afterwards.
 */
export function setRegulationInForce(regulation: Regulation | undefined): void {
  inForce = regulation;
}

/** The regulation that the workbook names; undefined while none is chosen. Never a default. */
export const regulationInForce = (): Regulation | undefined => inForce;
