import type { Ties } from "../regulations/Ranking";
import { isRatioBasis } from "../scoring/boundRatio";
import { compareRatios } from "../scoring/compareRatios";
import { rank } from "../scoring/rank";
import type { Ratio } from "../scoring/Ratio";
import { roundedTo } from "../scoring/roundedTo";
import { functionMessages } from "../text/functionMessages";
import { isCellError, notAvailable } from "./cellError";
import { cellScore, type CellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";
import { regulationInForce } from "./regulationInForce";
import { type RankingWay, sharedRanking } from "./sharedRanking";

/** How equal values are counted and what is rounded before; undefined: as the workbook's regulation says. */
export interface RankRule {
  ties: Ties | undefined;
  decimals: number | undefined;
}

/**
 * The place of each value within a range, the highest first; rows by columns of `values`.
 *
 * A blank gives "" and does not count; an error and a text that is no number keep their own error
 * and do not count. Without a rule given and without a regulation, ties are counted as Excel's
 * RANK.EQ does and nothing is rounded.
 */
export function ranksIn(values: unknown[][], range: unknown[][], rule: RankRule): unknown[][] {
  const regulation = regulationInForce();
  const way = regulation && sharedRanking(regulation);
  const mark = regulation?.decimalMark;
  const read = (cells: unknown[][]) => cells.map((row) => row.map((cell) => cellScore(cell, mark)));
  const own = read(values);
  const all = read(range).flat();
  const rounded = rounding(
    all.flatMap((cell) => (cell === "blank" || "code" in cell ? [] : [valueOf(cell)])),
    rule.decimals,
    way,
  );
  const counted = all.flatMap((cell, at) =>
    cell === "blank" || "code" in cell ? [] : [{ at, value: rounded(valueOf(cell)) }],
  );
  const ties = rule.ties ?? (regulation ? tiesOf(way) : "competition");
  if (isSameRange(values, range)) {
    const places = rank(counted, (a, b) => compareRatios(a.value, b.value), ties);
    const placeAt = new Map(counted.map(({ at }, i) => [at, places[i]]));
    const width = range[0]!.length;
    return own.map((row, r) =>
      row.map((cell, c) => (cell === "blank" ? "" : (placeAt.get(r * width + c) ?? cell))),
    );
  }
  if (rule.ties === "running") throw notAvailable(functionMessages.runningNeedsRange);
  const ahead = counted.map(({ value }) => value);
  return own.map((row) =>
    row.map((cell) => {
      if (cell === "blank") return "";
      if ("code" in cell) return cell;
      return placeOf(rounded(valueOf(cell)), ahead, ties, cell);
    }),
  );
}

/** How the regulation counts equals. Throws #N/A where its tables differ or it ranks none of them. */
function tiesOf(way: RankingWay | undefined): Ties {
  const ties = way?.ties;
  if (ties === undefined || ties === "none") throw notAvailable(functionMessages.ranksDiffer);
  return ties;
}

/**
 * One value against a range. Its place in a running count is certain only where no other value
 * equals it; where the regulation counts so and there is one, it is #N/A, never a guess.
 */
function placeOf(
  value: Ratio,
  range: readonly Ratio[],
  ties: Ties,
  cell: CellScore,
): number | CustomFunctions.Error {
  const better: Ratio[] = [];
  let equals = 0;
  for (const other of range) {
    const difference = compareRatios(other, value);
    if (difference > 0) better.push(other);
    if (difference === 0) equals += 1;
  }
  if (equals === 0) return notAvailable(functionMessages.notInRange(cell.given));
  if (ties === "running" && equals > 1) return notAvailable(functionMessages.runningNeedsRange);
  if (ties !== "dense") return better.length + 1;
  return Math.max(0, ...rank(better, compareRatios, "dense")) + 1;
}

/**
 * Rounds as the argument says, else as a regulation that ranks what it prints does, else not.
 *
 * Decimals are those of the percentage where most values are ratios, of the score where most are
 * scores: a column of 94,48 % and one of 913,5 points are both rounded as they are printed.
 */
function rounding(
  values: readonly Ratio[],
  given: number | undefined,
  way: RankingWay | undefined,
): (value: Ratio) => Ratio {
  const scores = values.filter((value) => compareRatios(value, highestRatio) > 0).length;
  const areScores = scores * 2 > values.length;
  const isMeant = way !== undefined && isRatioBasis(way.on) !== areScores;
  const decimals = given ?? (isMeant ? way.decimals : undefined);
  if (decimals === undefined) return (value) => value;
  const steps = (areScores ? 1 : 100) * 10 ** decimals;
  return (value) => roundedTo(value, steps);
}

/** The same cells: the same shape and in every place the same value, or an error of the same code. */
function isSameRange(a: unknown[][], b: unknown[][]): boolean {
  const isSameCell = (one: unknown, other: unknown): boolean =>
    isCellError(one) && isCellError(other) ? one.code === other.code : one === other;
  return (
    a.length === b.length &&
    a.every(
      (row, r) => row.length === b[r]!.length && row.every((cell, c) => isSameCell(cell, b[r]![c])),
    )
  );
}
