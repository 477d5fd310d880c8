import type { Measure } from "../../src/regulations/Measure";
import type { Regulation } from "../../src/regulations/Regulation";

/** The regulation with its whole measures ("overall") changed. */
export const withOverall = (regulation: Regulation, change: Partial<Measure>): Regulation => ({
  ...regulation,
  measures: regulation.measures.map((measure) =>
    measure.id === "overall" ? { ...measure, ...change } : measure,
  ),
});
