/**
 * Where a number of a regulation stands: a clause of its document, or a text that begins
 * "suy ra từ" where the document is silent and a published table shows the rule.
 */
export type Source = string;

/**
 * What the published tables leave open of an inferred number, in the unit of the number: above 84.29
 * and at most 85. A side that is absent is not bounded by any table.
 */
export interface Interval {
  above?: number;
  atLeast?: number;
  below?: number;
  atMost?: number;
}

/** Căn cứ of one number. An inferred number has its interval; a printed one has none. */
export interface Origin {
  source: Source;
  interval?: Interval;
}

/**
 * Points as the document prints them (85, 17.5), before exemptions. "unknown" (chưa rõ) where the
 * document does not say: what needs it is not computed.
 */
export interface MaxScore extends Origin {
  points: number | "unknown";
}
