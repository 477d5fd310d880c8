import type { Stage } from "../regulations/Regulation";
import type { Points } from "./points";

/** A cell of a score table is one of three, and never null: a blank is not 0, an exemption neither. */
export type Score = Points | "unscored" | "exempt";

/** One line of a score table. */
export interface Entry {
  unit: string;
  /** Đơn vị cấp trên, within which it is ranked or listed: the district of a commune. */
  parent?: string;
  /** By id of a group or of any criterion below it; what has no score of its own is the sum of its criteria. */
  scores: Readonly<Record<string, Score>>;
  bonus: Points;
  /** Taken off the total; 0 or positive, however it was typed. */
  penalty: Points;
  penaltyNote: string;
  /** Điểm tối đa of this unit in the whole, as the committee declared it; absent: as the regulation has it. */
  maxScore?: Points;
}

/** The scores of one block, in listed order. */
export interface ScoreTable {
  block: string;
  /** The stage that the scores are of; absent where the table does not say. */
  stage?: Stage;
  entries: readonly Entry[];
}
