import { type Points, pointsPerOne } from "../scoring/points";

/** Points as the number that a cell holds: 385000 is 38.5. Four decimals are exact in 15 digits. */
export const toNumber = (points: Points): number => points / pointsPerOne;
