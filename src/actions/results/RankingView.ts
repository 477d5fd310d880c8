import type { Place } from "../../reading/Problem";
import type { Standing } from "../../scoring/Standing";
import type { RecordedResult } from "./RunRecord";
import type { TierSign } from "./TierSign";

/** One unit of a ranking, ready to be shown; texts with the decimals and the mark of the regulation. */
export interface RankingLine {
  /** Unlike any other of its block: commune and district. */
  key: string;
  unit: string;
  /** Đơn vị cấp trên. */
  parent?: string;
  state: Standing["state"];
  rank?: number;
  /** "813/1000"; "813" where the maximum is chưa rõ; absent without a total. */
  score?: string;
  /** "81,3%"; absent where the measure has no ratio, or it was not computed. */
  ratio?: string;
  /** Length of its bar, from 0 to 1 of the longest: for drawing only. */
  length?: number;
  tier?: TierSign;
  /** Of the newest earlier year that the sheet has. */
  previous?: { year: number; rank: number; /** Places won; below 0: lost. */ rise?: number };
  /** What it had when appendices were last produced, where its rank or tier is another now. */
  lastRun?: RecordedResult | "none";
  /** The cell of its name. */
  at?: Place;
}

/** Where a tier begins. */
export interface TierBound {
  tier: string;
  /** "từ 80% trở lên". */
  wording: string;
  source: string;
  isInferred: boolean;
}

/** How many units of a block are in a tier. */
export interface TierPart {
  tier: TierSign;
  units: number;
  /** "95,2%". */
  percent: string;
  /** From 0 to 1, for drawing only. */
  length: number;
}

/** The ranking of one block in one measure. */
export interface RankingView {
  /** By block and measure: "department/overall". */
  id: string;
  block: string;
  measure: string;
  /** In the order in which the appendix lists them. */
  lines: readonly RankingLine[];
  /** Where the tiers begin along a bar, from 0 to 1; none where there are no bars. */
  notches: readonly number[];
  /** By tier label. */
  bounds: ReadonlyMap<string, TierBound>;
  /** Best tier first; none where no unit has a tier. */
  shares: readonly TierPart[];
  /** Units without a total for want of a score. */
  uncomputed: number;
  /** Units whose rank or tier has changed since appendices were last produced; absent where they never were. */
  changed?: number;
}
