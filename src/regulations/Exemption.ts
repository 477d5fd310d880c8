import type { Source } from "./Source";

/** Miễn: what a unit is not asked for. */
export interface Exemption {
  unit: string;
  block: string;
  /** Groups or criteria that do not apply at all. */
  without: readonly string[];
  /** Points that do not apply, of groups or criteria that otherwise do. */
  less: readonly { criterion: string; points: number }[];
  /** Chưa phân bổ: points of the whole where the document does not say which. */
  unallocated: number;
  reason: string;
  source: Source;
  /** The document that grants it, where it is not that of the regulation; `date` is ISO. */
  document?: { number?: string; date?: string };
}

/**
 * What exemptions do. reduce: the maximum falls. rescale: the total becomes điểm quy đổi, total ÷
 * applicable maximum × full maximum, rounded half-up to `decimals` for print. listedWithoutRank: the
 * maximum falls and an exempt unit is listed but not ranked.
 */
export type ExemptionEffect = { source: Source } & (
  { effect: "reduce" | "listedWithoutRank" } | { effect: "rescale"; decimals: number }
);
