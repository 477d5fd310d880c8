import { isError, type Problem } from "../reading/Problem";
import type { Failure } from "../workbook";
import type { Production } from "./Production";

/** How a press ended: with what it found and wrote, with what Excel refused, or at a fault of ours. */
export type Outcome = { production: Production } | { failure: Failure } | { fault: unknown };

/** Whether the press wrote what it was pressed for. */
export const isDone = (outcome: Outcome): boolean =>
  "production" in outcome && outcome.production.sheets.length > 0;

/** The first error that forbade writing, in the order of the sheets; undefined where none did. */
export const firstError = (outcome: Outcome): Problem | undefined =>
  "production" in outcome ? outcome.production.problems.find(isError) : undefined;
