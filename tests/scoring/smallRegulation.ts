import type { Group } from "../../src/regulations/Criterion";
import type { Measure } from "../../src/regulations/Measure";
import type { Regulation } from "../../src/regulations/Regulation";
import type { MaxScore } from "../../src/regulations/Source";
import type { Tier } from "../../src/regulations/Tier";
import { points } from "../../src/scoring/points";
import type { Entry, Score } from "../../src/scoring/ScoreTable";

const source = "Điều 1";

export const max = (value: number): Record<string, MaxScore> => ({
  unit: { points: value, source },
});

export const group = (id: string, maxScore: number, more: Partial<Group> = {}): Group => ({
  id,
  label: `Nhóm ${id}`,
  names: [],
  maxScore: max(maxScore),
  ...more,
});

/** Tỷ lệ with one decimal, Đạt from 50 %, competition on the exact ratio, listed best first. */
export const measure = (more: Partial<Measure> = {}): Measure => ({
  id: "whole",
  label: "Tổng thể",
  blocks: ["unit"],
  ratio: { decimals: 1, source },
  grading: {
    on: "exactRatio",
    tiers: [
      { label: "Đạt", atLeast: 50, source },
      { label: "Chưa đạt", source },
    ],
    source,
  },
  ranking: { on: "exactRatio", ties: "competition", scope: "block", source },
  listing: { by: "value", equals: "listed", alphabet: "collator", unscored: "last", source },
  ...more,
});

/** A measure whose scale is this. */
export const gradedBy = (
  on: NonNullable<Measure["grading"]>["on"],
  tiers: readonly Omit<Tier, "source">[],
  more: Partial<Measure> = {},
): Measure =>
  measure({ grading: { on, tiers: tiers.map((tier) => ({ source, ...tier })), source }, ...more });

/** A made-up decision of one block with two groups, A of 60 and B of 40 points. */
export const regulation = (more: Partial<Regulation> = {}): Regulation => ({
  id: "vi-du",
  label: "Ví dụ",
  document: { number: "1/QĐ", date: "2024-01-01", issuer: "UBND" },
  basis: [],
  year: 2024,
  decimalMark: ",",
  blocks: [{ id: "unit", label: "Đơn vị", names: [] }],
  groups: [group("A", 60), group("B", 40)],
  exempting: { effect: "reduce", source },
  exemptions: [],
  stage: { counts: "final", source },
  measures: [measure()],
  ...more,
});

/** Miễn of one unit. */
export const exemption = (
  unit: string,
  more: Partial<Regulation["exemptions"][number]>,
): Regulation["exemptions"][number] => ({
  unit,
  block: "unit",
  without: [],
  less: [],
  unallocated: 0,
  reason: "không có nội dung này",
  source: "Điều 2",
  ...more,
});

/** An entry with scores in points, "unscored" or "exempt", by criterion. */
export const entry = (
  unit: string,
  scores: Record<string, number | "unscored" | "exempt">,
  more: Partial<Entry> = {},
): Entry => ({
  unit,
  scores: Object.fromEntries(
    Object.entries(scores).map(([id, score]): [string, Score] => [
      id,
      typeof score === "number" ? points(score)! : score,
    ]),
  ),
  bonus: 0,
  penalty: 0,
  penaltyNote: "",
  ...more,
});
