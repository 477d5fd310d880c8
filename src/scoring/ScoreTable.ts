import type { Points } from "./points";

/** A cell of a score table is one of three, and never null: a blank is not 0, an exemption neither. */
export type Score = Points | "unscored" | "exempt";

/** One line of a score table. */
export interface Entry {
  unit: string;
  /** By group id; every group of the unit's block has its score. */
  scores: Readonly<Record<string, Score>>;
  bonus: Points;
  /** Taken off the total; 0 or positive, however it was typed. */
  penalty: Points;
  penaltyNote: string;
  /** Điểm tối đa of this unit, as the committee declared it. */
  maxScore: Points;
}

/** The scores of one block, in listed order. */
export interface ScoreTable {
  block: string;
  entries: readonly Entry[];
}
