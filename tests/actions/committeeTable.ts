/** What a unit is not asked for; groups are numbered from 0. */
export interface CommitteeExemption {
  /** Groups that do not apply: their score is "-". */
  without: readonly number[];
  /** Points of a group that otherwise applies. */
  less: readonly { group: number; points: number }[];
  /** Points of the whole that no group is named for. */
  unallocated: number;
}

/** One line of a committee's sheet, as typed: scores in points, "-" where a unit has no such group. */
export interface CommitteeLine {
  unit: string;
  /** The district of a commune. */
  parent?: string;
  groups: (number | "-")[];
  bonus: number;
  penalty: number;
  note: string;
  maxScore: number;
  /** What the regulation says of the unit. */
  exemption?: CommitteeExemption;
}

/** The scores of one block, as a test knows them without any code of the add-in. */
export interface CommitteeScores {
  /** The appendix that shows them: "I.1". */
  appendix: string;
  /** Highest score of each group, from the printed regulation and tables. */
  groupMax: readonly number[];
  /** Whether a total is rounded to whole points before the ratio (huyện). */
  roundsTotals: boolean;
  lines: CommitteeLine[];
}

/** One sheet of the sample. */
export interface CommitteeTable extends CommitteeScores {
  sheet: string;
  /** Row of the first unit, from 1. */
  firstRow: number;
}

/** Highest score of a line in one group, less what the unit is not asked for. */
export const groupMaxOf = (
  { groupMax }: CommitteeScores,
  { exemption }: CommitteeLine,
  group: number,
): number =>
  (exemption?.less ?? [])
    .filter((each) => each.group === group)
    .reduce((max, { points }) => max - points, groupMax[group]!);
