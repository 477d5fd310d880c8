import type { Points } from "../scoring/points";
import type { Entry, Score } from "../scoring/ScoreTable";
import { blankAssumed } from "./blankAssumed";
import { criterionMaxOf } from "./criterionMaxOf";
import { partMaxDiffers } from "./partMaxDiffers";
import type { Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import { readCriterionScore } from "./readCriterionScore";
import { type ReadMax, readMaxScore } from "./readMaxScore";
import { readPartMax } from "./readPartMax";
import { readPenalty } from "./readPenalty";
import type { StatedMax } from "./ReadTable";
import { exemptionsFor, type ScoreColumn, type UnitTable } from "./UnitTable";

/** One line of a score table and everything that is wrong in it, left to right, sums last. */
export function readEntry(
  table: UnitTable,
  row: number,
  unit: string,
): { entry: Entry; maxima: StatedMax[]; problems: Problem[] } {
  const { grid } = table;
  const { scores, maxima, problems: wrong } = readScores(table, row, unit, table.scores);
  const bonus = readAddedPoints(table, row, unit, table.bonus, "kept");
  const penalty = readPenalty(table, row, unit);
  const part = readPartMax(table, row, unit);
  const max: ReadMax = table.only === undefined ? readMaxScore(table, row, unit) : { problems: [] };
  const entry: Entry = {
    unit,
    scores,
    bonus: bonus.points ?? 0,
    penalty: penalty.penalty,
    penaltyNote: penalty.note,
    ...(max.declared !== undefined && { maxScore: max.declared }),
  };
  const problems = [
    ...wrong,
    ...bonus.problems,
    ...(bonus.isBlank === true ? blankAssumed(table, row, unit, table.bonus!, 0) : []),
    ...penalty.problems,
    ...max.problems,
    ...part.problems,
  ];
  const groups = new Set(table.regulation.groups.map(({ id }) => id));
  const sum = sumOf(
    Object.entries(scores)
      .filter(([id]) => groups.has(id))
      .map(([, score]) => score),
  );
  const most = max.declared ?? max.ruled;
  if (most !== undefined && most > 0 && sum > most)
    problems.push({
      severity: "error",
      kind: "sumAboveMax",
      at: grid.place(row, table.unit.column),
      unit,
      sum,
      max: most,
    });
  return { entry, maxima: [...maxima, ...part.maxima], problems };
}

/** The scores of a line in some columns, by id of the criterion, and the maxima stated beside them. */
export function readScores(
  table: UnitTable,
  row: number,
  unit: string,
  columns: readonly ScoreColumn[],
): { scores: Record<string, Score>; maxima: StatedMax[]; problems: Problem[] } {
  const exemptions = exemptionsFor(table, unit);
  const scores: Record<string, Score> = {};
  const maxima: StatedMax[] = [];
  const problems: Problem[] = [];
  for (const each of columns) {
    const { id } = each.criterion;
    const read = readCriterionScore(table, row, unit, exemptions, each);
    scores[id] = read.score;
    problems.push(...read.problems);
    const maxColumn = table.criterionMaxima.get(id);
    const declared = readAddedPoints(table, row, unit, maxColumn, "kept");
    problems.push(...declared.problems);
    const state = (points: Points | undefined, column: number) => {
      const at = table.grid.place(row, column);
      if (points !== undefined) maxima.push({ criterion: id, points, at, in: "cell", unit });
      return at;
    };
    state(read.max, each.column.column);
    if (maxColumn === undefined) continue;
    const at = state(declared.points, maxColumn.column);
    if (declared.points === undefined) continue;
    const known = criterionMaxOf(each.criterion, table.block.id, exemptions);
    problems.push(...partMaxDiffers(declared.points, known, { at, unit, column: maxColumn.text }));
  }
  return { scores, maxima, problems };
}

/** Of the scores that are known. */
const sumOf = (scores: readonly Score[]): Points =>
  scores.reduce<Points>((sum, score) => (typeof score === "number" ? sum + score : sum), 0);
