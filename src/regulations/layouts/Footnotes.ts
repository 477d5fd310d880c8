/**
 * Stars after the names of exempt units, and what they say below the table. In the texts {maxScore}
 * stands for the maximum of the units so marked, {maxScore2} for the same in two digits at least
 * (09), {reason} for why they are exempt, {mark} for the stars.
 */
export interface Footnotes {
  marks: readonly ExemptionMark[];
  /** Of units with an exemption that is not among `marks`: the next star is theirs. */
  otherwise: string;
}

/** A star and the exemption that it stands for. */
export interface ExemptionMark {
  mark: string;
  /** Groups or criteria that do not apply, all of them. */
  without: readonly string[];
  text: string;
}
