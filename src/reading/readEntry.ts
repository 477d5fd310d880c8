import type { Entry, Score } from "../scoring/ScoreTable";
import { maxScoreOf } from "../scoring/maxScoreOf";
import type { Points } from "../scoring/points";
import { foldedName } from "./foldedName";
import type { Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import { readGroupScore } from "./readGroupScore";
import type { UnitTable } from "./UnitTable";

/** One line of a score table and everything that is wrong in it, left to right, sums last. */
export function readEntry(table: UnitTable, row: number): { entry: Entry; problems: Problem[] } {
  const { grid } = table;
  const unit = grid.text(row, table.unit.column);
  const groups = table.groups.map((each) => ({
    id: each.group.id,
    ...readGroupScore(table, row, unit, each),
  }));
  const bonus = readAddedPoints(table, row, unit, table.bonus, "kept");
  const penalty = readAddedPoints(table, row, unit, table.penalty, "dropped");
  const max = readMaxScore(table, row, unit);
  const scores = Object.fromEntries(groups.map(({ id, score }) => [id, score]));
  const entry: Entry = {
    unit,
    scores,
    bonus: bonus.points ?? 0,
    penalty: penalty.points ?? 0,
    penaltyNote:
      table.notes.map(({ column }) => grid.text(row, column)).find((text) => text !== "") ?? "",
    ...(max.points !== undefined && { maxScore: max.points }),
  };
  const problems = [
    ...groups.flatMap((group) => group.problems),
    ...bonus.problems,
    ...penalty.problems,
    ...max.problems,
  ];
  const sum = sumOf(Object.values(scores));
  if (entry.maxScore !== undefined && entry.maxScore > 0 && sum > entry.maxScore)
    problems.push({
      severity: "error",
      kind: "sumAboveMax",
      at: grid.place(row, table.unit.column),
      unit,
      sum,
      max: entry.maxScore,
    });
  return { entry, problems };
}

/** Of the scores that are known. */
const sumOf = (scores: readonly Score[]): Points =>
  scores.reduce<Points>((sum, score) => (typeof score === "number" ? sum + score : sum), 0);

/** Điểm tối đa as declared, or as the regulation has it where nothing is declared; none where that is chưa rõ. */
function readMaxScore(
  table: UnitTable,
  row: number,
  unit: string,
): { points?: Points; problems: Problem[] } {
  const { grid, regulation, block, maxScore: column } = table;
  const expected = maxScoreOf(regulation, block.id, unit, foldedName);
  const declared = readAddedPoints(table, row, unit, column, "kept");
  if (column === undefined || declared.points === undefined)
    return {
      ...(expected.points !== "unknown" && { points: expected.points }),
      problems: declared.problems,
    };
  const found = { at: grid.place(row, column.column), unit };
  if (declared.points === 0)
    return { points: 0, problems: [{ severity: "error", kind: "zeroMax", ...found }] };
  if (expected.points === "unknown" || declared.points === expected.points)
    return { points: declared.points, problems: [] };
  const differs: Problem = {
    severity: "warning",
    kind: "maxDiffers",
    ...found,
    declared: declared.points,
    expected: expected.points,
    source: expected.source,
  };
  return { points: declared.points, problems: [differs] };
}
