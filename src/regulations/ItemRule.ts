import type { Source } from "./Source";

/** One step of a percentage: from this share on (`atLeast`) or beyond it (`above`), so many points. */
export interface Step {
  atLeast?: number;
  above?: number;
  points: number;
}

/**
 * How what was answered becomes points.
 *
 * direct: points are typed. yesNo: có is the maximum, không is 0. yesNoWithEvidence: có without
 * evidence is 0 too. steps: the first step that the percentage reaches, best first, else 0. share:
 * percentage times maximum, rounded half-up to `decimals` of a point. adjust: points added or, typed
 * below 0, taken off.
 */
export type ItemRule = { source: Source } & (
  | { kind: "direct" | "yesNo" | "yesNoWithEvidence" | "adjust" }
  | { kind: "steps"; steps: readonly Step[] }
  | { kind: "share"; decimals: number }
);
