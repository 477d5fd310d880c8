import { maxScoreOf } from "../scoring/maxScoreOf";
import type { Points } from "../scoring/points";
import type { Entry, Score } from "../scoring/ScoreTable";
import { nameKey } from "./names/nameKey";
import type { Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import { readCriterionScore } from "./readCriterionScore";
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
  const max = readMaxScore(table, row, unit);
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
  return { entry, maxima, problems };
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
    const points = read.max ?? declared.points;
    const column = read.max === undefined ? maxColumn?.column : each.column.column;
    if (points !== undefined && column !== undefined)
      maxima.push({ criterion: id, points, at: table.grid.place(row, column), in: "cell", unit });
  }
  return { scores, maxima, problems };
}

/** A blank where the other lines hold something is said; where blanks are usual it is not. */
function blankAssumed(
  { grid, mostlyFilled }: UnitTable,
  row: number,
  unit: string,
  { column, text }: ScoreColumn["column"],
  points: Points,
): Problem[] {
  if (!mostlyFilled.has(column)) return [];
  const at = grid.place(row, column);
  return [{ severity: "note", kind: "blankAssumed", at, unit, column: text, points }];
}

/** Of the scores that are known. */
const sumOf = (scores: readonly Score[]): Points =>
  scores.reduce<Points>((sum, score) => (typeof score === "number" ? sum + score : sum), 0);

/** Điểm tối đa as the committee declared it in the sheet, and as the regulation has it; each absent where there is none. */
function readMaxScore(
  table: UnitTable,
  row: number,
  unit: string,
): { declared?: Points; ruled?: Points; problems: Problem[] } {
  const { grid, regulation, block, maxScore: column } = table;
  if (block.maxScore === undefined && column === undefined) return { problems: [] };
  const expected = maxScoreOf(regulation, block.id, unit, nameKey);
  const declared = readAddedPoints(table, row, unit, column, "kept");
  if (column === undefined || declared.points === undefined) {
    if (expected.points === "unknown") return { problems: declared.problems };
    const { points } = expected;
    const blank = declared.isBlank === true && blankAssumed(table, row, unit, column!, points);
    return { ruled: points, problems: [...declared.problems, ...(blank || [])] };
  }
  const found = { at: grid.place(row, column.column), unit };
  if (declared.points === 0)
    return { declared: 0, problems: [{ severity: "error", kind: "zeroMax", ...found }] };
  if (expected.points === "unknown" || declared.points === expected.points)
    return { declared: declared.points, problems: [] };
  const differs: Problem = {
    severity: "warning",
    kind: "maxDiffers",
    ...found,
    declared: declared.points,
    expected: expected.points,
    source: expected.source,
  };
  return { declared: declared.points, problems: [differs] };
}
