/** Hình: the shares of the tiers of one block as a pie, with the figures that it is drawn from. */
export interface ChartLayout {
  is: "chart";
  /** "H.1" */
  id: string;
  block: string;
  measure: string;
  /** "Hình 1. …" */
  titles: readonly [string];
  /** Headings of the figures. */
  heads: { tier: string; units: string; share: string };
  /** How many columns of the sheet each of the three takes. */
  spans: readonly [number, number, number];
  /** Of the percentages. */
  decimals: number;
}
