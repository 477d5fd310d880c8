/**
 * The sentence that says how many units reached which tier. In `text`, {units} stands for the number
 * of units that have a tier and {shares} for the list of the tiers that any unit reached; in `share`,
 * {tier}, {units} and {share} for one of them.
 */
export interface ConclusionLayout {
  is: "conclusion";
  block: string;
  measure: string;
  text: string;
  share: string;
  /** Of the percentages. */
  decimals: number;
}
