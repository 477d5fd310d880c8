import type { ReadTable } from "../../reading/ReadTable";
import type { Regulation } from "../../regulations/Regulation";
import type { RunRecord } from "./RunRecord";
import type { MeasureResult } from "../../scoring/Standing";

/** What a look scored, and what it was scored from: for the ranking, the story of a unit, a trial. */
export interface Scored {
  regulation: Regulation;
  tables: readonly ReadTable[];
  results: readonly MeasureResult[];
  /** Kết quả tạm tính: an error is open, so these are no results yet. */
  isProvisional: boolean;
  /** With what the appendices of this workbook were last produced; absent where they never were. */
  lastRun?: RunRecord;
}
