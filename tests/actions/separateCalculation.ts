import type { CommitteeLine, CommitteeTable } from "./committeeTable";

/** One line of an expected ranking, in the words of the print. */
export interface ExpectedLine {
  unit: string;
  score: string;
  ratio: string;
  tier: string;
  note: string;
}

/** Inferred bounds of Khánh Hòa 2020, as domain.md gives them: 85, 70, 50 per cent. */
const tiers: readonly [bigint, string][] = [
  [85n, "Tốt"],
  [70n, "Khá"],
  [50n, "Trung bình"],
  [0n, "Yếu"],
];

const one = 10_000n;

/** A typed score as a whole number of ten-thousandths, by its digits and not by multiplication. */
function exactly(score: number): bigint {
  const [whole, decimals = ""] = String(score).split(".");
  return BigInt(whole! + decimals.padEnd(4, "0"));
}

/** 9375000 is "937,5". */
function withComma(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)},${text.slice(-digits)}`;
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

/**
 * The ranking of a committee's table, computed with whole numbers and apart from the add-in: best
 * exact ratio first, equals as listed.
 */
export function expectedRanking(table: CommitteeTable): ExpectedLine[] {
  const computed = table.lines.map((line) => ({
    line,
    part: totalOf(line, table.roundsTotals),
    whole: exactly(line.maxScore),
  }));
  computed.sort((a, b) => Number(b.part * a.whole - a.part * b.whole));
  return computed.map(({ line, part, whole }) => {
    const perMille = (part * 2000n + whole) / (whole * 2n);
    return {
      unit: line.unit,
      score: `${scoreText(part)}/${scoreText(whole)}`,
      ratio: `${withComma(perMille, 1)}%`,
      tier: tiers.find(([bound]) => part * 100n >= bound * whole)![1],
      note: line.penalty > 0 ? `-${scoreText(exactly(line.penalty))} (${line.note})` : "",
    };
  });
}
