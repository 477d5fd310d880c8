/** One line of a committee's sheet, as typed: scores in points, "-" where a unit has no such group. */
export interface CommitteeLine {
  unit: string;
  groups: (number | "-")[];
  bonus: number;
  penalty: number;
  note: string;
  maxScore: number;
}

/** One sheet of the sample, as this test knows it without any code of the add-in. */
export interface CommitteeTable {
  sheet: string;
  /** The appendix that shows it: "I.1". */
  appendix: string;
  /** Row of the first unit, from 1. */
  firstRow: number;
  /** Highest score of each group, from the printed regulation and tables. */
  groupMax: readonly number[];
  /** Whether a total is rounded to whole points before the ratio (huyện). */
  roundsTotals: boolean;
  lines: CommitteeLine[];
}
