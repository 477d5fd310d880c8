import type { Ratio } from "../scoring/Ratio";

/** 200 %: no bonus lifts a ratio so far, so a number above it is a score or a percentage without its sign. */
export const highestRatio: Ratio = { part: 2, whole: 1 };
