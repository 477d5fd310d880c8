import { type CommitteeLine, type CommitteeScores, groupMaxOf } from "./committeeTable";

/** One line of an expected ranking, in the words of the print. */
export interface ExpectedLine {
  unit: string;
  score: string;
  ratio: string;
  tier: string;
  note: string;
}

/** What a calculation must know of a regulation. */
export interface Rules {
  /** Lower bound of each tier in ten-thousandths of a percent, best first. */
  tiers: readonly (readonly [bigint, string])[];
  ratioDecimals: number;
  /** Where units of whom nothing is scored stand. */
  unscored: "first" | "last";
}

/** Inferred bounds of Khánh Hòa 2020, as domain.md gives them: 85, 70, 50 per cent. */
export const khanhHoaRules: Rules = {
  tiers: [
    [85_0000n, "Tốt"],
    [70_0000n, "Khá"],
    [50_0000n, "Trung bình"],
    [0n, "Yếu"],
  ],
  ratioDecimals: 1,
  unscored: "first",
};

const one = 10_000n;

/** A typed score as a whole number of ten-thousandths, by its digits and not by multiplication. */
function exactly(score: number): bigint {
  const [whole, decimals = ""] = String(score).split(".");
  return BigInt(whole! + decimals.padEnd(4, "0"));
}

/** 9375000 with four digits is "937,5000". */
function withComma(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)},${text.slice(-digits)}`;
}

const scoreText = (value: bigint): string => withComma(value, 4).replace(/,?0+$/, "");

function totalOf(line: CommitteeLine, roundsTotals: boolean): bigint {
  const groups = line.groups.reduce<bigint>(
    (sum, score) => (score === "-" ? sum : sum + exactly(score)),
    0n,
  );
  const total = groups + exactly(line.bonus) - exactly(line.penalty);
  return roundsTotals ? ((total * 2n + one) / (one * 2n)) * one : total;
}

/** Nothing is scored: "-" in every group. */
const isExempt = ({ groups }: CommitteeLine): boolean => groups.every((score) => score === "-");

/**
 * The ranking of a committee's table, computed with whole numbers and apart from the add-in: best
 * exact ratio first, equals as listed; a unit of whom nothing is scored has "-" in every cell.
 */
export function expectedRanking(table: CommitteeScores, rules = khanhHoaRules): ExpectedLine[] {
  const scored = table.lines
    .filter((line) => !isExempt(line))
    .map((line) => ({
      line,
      part: totalOf(line, table.roundsTotals),
      whole: exactly(line.maxScore),
    }));
  scored.sort((a, b) => Number(b.part * a.whole - a.part * b.whole));
  const steps = 100n * 10n ** BigInt(rules.ratioDecimals);
  const ranked = scored.map(({ line, part, whole }): ExpectedLine => {
    const ratio = (part * steps * 2n + whole) / (whole * 2n);
    return {
      unit: line.unit,
      score: `${scoreText(part)}/${scoreText(whole)}`,
      ratio: `${withComma(ratio, rules.ratioDecimals)}%`,
      tier: rules.tiers.find(([bound]) => part * 1_000_000n >= bound * whole)![1],
      note: line.penalty > 0 ? `-${scoreText(exactly(line.penalty))} (${line.note})` : "",
    };
  });
  const unscored = table.lines
    .filter(isExempt)
    .map(({ unit }): ExpectedLine => ({ unit, score: "-", ratio: "-", tier: "-", note: "" }));
  return rules.unscored === "first" ? [...unscored, ...ranked] : [...ranked, ...unscored];
}

/** The same table with one group alone: no bonus, no penalty, the maximum that of the group. */
export const groupAlone = (table: CommitteeScores, group: number): CommitteeScores => ({
  ...table,
  groupMax: [table.groupMax[group]!],
  roundsTotals: false,
  lines: table.lines.map((line) => ({
    unit: line.unit,
    ...(line.parent !== undefined && { parent: line.parent }),
    groups: [line.groups[group]!],
    bonus: 0,
    penalty: 0,
    note: "",
    maxScore: groupMaxOf(table, line, group),
  })),
});
