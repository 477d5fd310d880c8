import { decimalText, percentText } from "../../src/scoring/decimalText";
import { type Points, pointsPerOne } from "../../src/scoring/points";
import type { Score } from "../../src/scoring/ScoreTable";
import { type Line, unitKey } from "./Line";
import { cellUnder, type PrintedRow, type PrintedTable, unitOf } from "./PrintedDocument";

/** What a column of a printed table shows. */
export interface Column {
  /** Of its heading; "stt" and "unit" are the columns before the others, "heading" the row above its tier. */
  head: RegExp | "stt" | "unit" | "heading";
  /** Whether its cells come out of the engine or were typed and are found again in their line. */
  is: "computed" | "entered";
  text: (line: Line) => string;
  /** What is printed, where that is not the text of a cell of the line itself. */
  printed?: (row: PrintedRow, table: PrintedTable) => string;
}

/**
 * Decimals of a column: so many in every cell; as many as the figure has; none where it is whole and
 * else so many; so many but none for the full 100 %.
 */
export type Decimals = number | "asTheyAre" | { unlessWhole: number } | { unlessFull: number };

type Mark = "," | ".";

/** Points under such a pattern: 38,5; 38,0; 720,00. */
export function pointsText(value: Points, mark: Mark, decimals: Decimals): string {
  if (typeof decimals === "number") return decimalText(value, mark, decimals);
  if (decimals === "asTheyAre") return decimalText(value, mark);
  if ("unlessFull" in decimals) throw new Error("only a ratio is full");
  return decimalText(value, mark, value % pointsPerOne === 0 ? 0 : decimals.unlessWhole);
}

const scoreText = (score: Score | undefined, mark: Mark, decimals: Decimals): string =>
  typeof score === "number" ? pointsText(score, mark, decimals) : "-";

/** The number of the line: "1", or as `show` writes it: "01", "1.". */
export const numberColumn = (show: (place: number) => string = String): Column => ({
  head: "stt",
  is: "computed",
  text: ({ place }) => show(place),
});

/** The name as it was entered. */
export const unitColumn: Column = {
  head: "unit",
  is: "entered",
  text: ({ standing }) => standing.entry.unit,
};

/** The unit, where the print spells one name in several ways (stars, capitals): the same words. */
export const sameUnitColumn: Column = {
  head: "unit",
  is: "entered",
  text: ({ standing }) => unitKey(standing.entry.unit),
  printed: (row) => unitKey(unitOf(row)),
};

/**
 * The tier by the full-width row above the line: a cell of each unit below it. "-" for a unit without
 * a tier; in print, for a line whose cells say in words that it is not scored.
 *
 * @param before words of the row before the name of the tier: "Mức "
 */
export const tierHeadingColumn = (before: string): Column => ({
  head: "heading",
  is: "computed",
  text: ({ standing }) => standing.tier?.label ?? "-",
  printed: (row, table) => {
    if (Object.values(row.cells).some(({ colspan }) => colspan !== undefined)) return "-";
    const place = table.rows.indexOf(row) + 1;
    const { text } = table.groupHeaders.findLast(({ beforeRow }) => beforeRow <= place)!;
    if (!text.startsWith(before)) throw new Error(`“${text}” is no heading of a tier`);
    const label = text.slice(before.length);
    return label.charAt(0).toUpperCase() + label.slice(1); // "Mức tốt" beside "Mức Tốt"
  },
});

/** What was typed for a criterion; "-" where the unit does not have it. */
export const enteredColumn = (
  head: RegExp,
  criterion: string,
  mark: Mark,
  decimals: Decimals = "asTheyAre",
): Column => ({
  head,
  is: "entered",
  text: ({ standing }) => scoreText(standing.entry.scores[criterion], mark, decimals),
});

/** The bonus as typed. */
export const bonusColumn = (head: RegExp, mark: Mark): Column => ({
  head,
  is: "entered",
  text: ({ standing }) => decimalText(standing.entry.bonus, mark),
});

/** The computed total. */
export const totalColumn = (
  head: RegExp,
  mark: Mark,
  decimals: Decimals = "asTheyAre",
): Column => ({
  head,
  is: "computed",
  text: ({ standing }) => scoreText(standing.total, mark, decimals),
});

/** Total and applicable maximum: 1035/1000. */
export const totalOfMaxColumn = (head: RegExp, mark: Mark): Column => ({
  head,
  is: "computed",
  text: ({ standing: { total, maxScore } }) =>
    total === undefined || maxScore === "unknown"
      ? "-"
      : `${decimalText(total, mark)}/${decimalText(maxScore, mark)}`,
});

/** The applicable maximum alone. */
export const maxColumn = (head: RegExp, mark: Mark): Column => ({
  head,
  is: "computed",
  text: ({ standing: { maxScore } }) => (maxScore === "unknown" ? "" : decimalText(maxScore, mark)),
});

/**
 * The ratio as text, with or without its sign, in the decimals to which the regulation rounds it; a
 * full one bare (100%) where the column prints it so.
 */
export const ratioColumn = (
  head: RegExp,
  mark: Mark,
  full: "asOthers" | "bare" = "asOthers",
  sign: "%" | "" = "%",
): Column => ({
  head,
  is: "computed",
  text: ({ standing: { ratio, explanation } }) => {
    if (ratio === undefined) return "-";
    const { decimals } = explanation.ratio!.rounding;
    const isBare = full === "bare" && ratio.part === ratio.whole;
    const text = percentText(ratio, isBare ? 0 : decimals, mark);
    return sign === "%" ? text : text.slice(0, -1);
  },
});

/** The tier by its printed name; "-" where there is none. */
export const tierColumn = (head: RegExp): Column => ({
  head,
  is: "computed",
  text: ({ standing }) => standing.tier?.label ?? "-",
});

/** The rank. */
export const rankColumn = (head: RegExp): Column => ({
  head,
  is: "computed",
  text: ({ rank }) => (rank === undefined ? "" : String(rank)),
});

/** The rank, where one cell is merged over equal units: the value of the cell above counts. */
export const mergedRankColumn = (head: RegExp): Column => ({
  ...rankColumn(head),
  printed: (row, table) => String(cellUnder(table, row, head).value),
});

/** Penalty and reason as typed: -100 (nộp trễ); blank where there is none. */
export const noteColumn = (head: RegExp, mark: Mark): Column => ({
  head,
  is: "entered",
  text: ({ standing: { entry } }) =>
    entry.penalty === 0 ? "" : `-${decimalText(entry.penalty, mark)} (${entry.penaltyNote})`,
});
