import type { Exemption } from "../regulations/Exemption";
import type { Rounding, TotalRounding } from "../regulations/Measure";
import type { Ties } from "../regulations/Ranking";
import type { Source } from "../regulations/Source";
import type { Basis, Tier } from "../regulations/Tier";
import type { Points } from "./points";
import type { Ratio } from "./Ratio";
import type { Entry, Score } from "./ScoreTable";

/** One figure that a total adds up. */
export interface Line {
  is: "criterion" | "bonus" | "penalty";
  /** Id of the criterion; "bonus", "penalty". */
  id: string;
  /** Before the weight; a penalty is negative; a bonus counts up to its cap, and is unscored where that is chưa rõ. */
  score: Score;
  /** Absent where it counts as it is. */
  weight?: Ratio;
}

/** Where the maximum of a unit comes from. */
export interface MaxExplanation {
  /** Of a unit without exemptions. Exact points. */
  full: Ratio | "unknown";
  /** Of this unit. */
  applicable: Ratio | "unknown";
  exemptions: readonly Exemption[];
  /** Whether the committee declared the applicable maximum itself. */
  isDeclared: boolean;
  source: Source;
}

/** How each figure of a standing came about. Values of scores are exact points, of ratios fractions of one. */
export interface Explanation {
  lines: readonly Line[];
  max: MaxExplanation;
  total?: { exact: Ratio; rounding?: TotalRounding };
  /** Điểm quy đổi: total ÷ applicable × full. */
  converted?: { exact: Ratio; decimals: number; source: Source };
  ratio?: { rounding: Rounding };
  tier?: { on: Basis; value: Ratio; source: Source; isUncertain: boolean };
  rank?: {
    on: Basis;
    value: Ratio;
    ties: Ties;
    /** How many units are better, and how many others equal, among those it is ranked with. */
    ahead: number;
    equals: number;
    source: Source;
  };
}

/** What the regulation makes of one entry in one measure. */
export interface Standing {
  entry: Entry;
  /** unscored: a score is missing, so there is no total; exempt: nothing of the measure applies to the unit. */
  state: "scored" | "unscored" | "exempt";
  /** Applicable maximum, half-up to four decimals. */
  maxScore: Points | "unknown";
  /** As printed: after bonus, penalty and the measure's rounding. */
  total?: Points;
  /** Điểm quy đổi as printed, where the regulation rescales. */
  converted?: Points;
  /** Exact. Absent where the measure has none, or the maximum is 0 or unknown. */
  ratio?: Ratio;
  /** The ratio as printed, a fraction of one: 1035 of 1000 at 1 decimal of a percent is 1.035. */
  printedRatio?: number;
  tier?: Tier;
  /** Xếp hạng, from 1. */
  rank?: number;
  explanation: Explanation;
}

/** The result of one block in one measure, in the order of its listing. */
export interface MeasureResult {
  measure: string;
  block: string;
  standings: readonly Standing[];
}
