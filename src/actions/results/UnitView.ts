import type { Place } from "../../reading/Problem";
import type { Score } from "../../scoring/ScoreTable";
import type { Standing } from "../../scoring/Standing";
import type { TierSign } from "./TierSign";

/** What one criterion brings, as far as it was scored. */
export interface PartLine {
  /** Criterion id. */
  id: string;
  label: string;
  score: Score;
  /** "60/60", "60"; absent where it is not scored. */
  text?: string;
  /** From 0 to 1, for drawing only; absent where the maximum is chưa rõ. */
  length?: number;
}

/** One line of why the maximum is what it is. */
export interface MaxLine {
  /** Absent: điểm tối đa of the block, or what no criterion is named for (chưa phân bổ). */
  label?: string;
  is: "full" | "without" | "less" | "unallocated";
  /** Signed: "1000", "−100". */
  points: string;
  reason?: string;
  source: string;
  isInferred: boolean;
}

/** A rule that made a figure, with where it stands. */
export interface RuleLine {
  text: string;
  /** "81,3%". */
  result?: string;
  source: string;
  isInferred: boolean;
  /** Where the number may lie, in words. */
  interval?: string;
}

/** How the result of one unit in one measure came about, ready to be shown. */
export interface UnitView {
  unit: string;
  parent?: string;
  state: Standing["state"];
  tier?: TierSign;
  rank?: { rank: number; of: number };
  ratio?: string;
  score?: string;
  /** What it lacks; absent at the best tier and where it cannot be reached. */
  next?: { tier: string; points: string; from: string };
  /** Where most points are missing, and where the ratio is lowest; absent where none is missing. */
  weakest?: {
    points: { label: string; missing: string };
    ratio: { label: string; percent: string };
  };
  parts: readonly PartLine[];
  bonus?: string;
  penalty?: { points: string; note: string };
  total?: string;
  max: {
    applicable?: string;
    lines: readonly MaxLine[];
    /** Whether the committee typed it. */
    isDeclared: boolean;
    source: string;
  };
  rules: readonly RuleLine[];
  at?: Place;
}
