import { maxScoreOf } from "../scoring/maxScoreOf";
import type { Points } from "../scoring/points";
import { blankAssumed } from "./blankAssumed";
import { maximaBesideTotals } from "./maximaBesideTotals";
import { nameKey } from "./names/nameKey";
import type { Place, Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import type { UnitTable } from "./UnitTable";

/** Điểm tối đa of a unit as the sheet declares it and as the regulation has it; each absent where there is none. */
export interface ReadMax {
  declared?: Points;
  ruled?: Points;
  problems: Problem[];
}

/**
 * Điểm tối đa of a unit: as it stands in its column, else after the slash of the total. What differs
 * from the regulation is told at its cell, each value once.
 */
export function readMaxScore(table: UnitTable, row: number, unit: string): ReadMax {
  const { grid, regulation, block, maxScore: column } = table;
  const besideTotals = maximaBesideTotals(table, row);
  if (block.maxScore === undefined && column === undefined && besideTotals.length === 0)
    return { problems: [] };
  const expected = maxScoreOf(regulation, block.id, unit, nameKey);
  const inColumn = readAddedPoints(table, row, unit, column, "kept");
  const declared: { points: Points; at: Place }[] = [
    ...(column === undefined || inColumn.points === undefined
      ? []
      : [{ points: inColumn.points, at: grid.place(row, column.column) }]),
    ...besideTotals,
  ];
  const [first] = declared;
  if (first === undefined) {
    if (expected.points === "unknown") return { problems: inColumn.problems };
    const { points } = expected;
    const blank = inColumn.isBlank === true && blankAssumed(table, row, unit, column!, points);
    return { ruled: points, problems: [...inColumn.problems, ...(blank || [])] };
  }
  const values = new Map([...declared].reverse().map(({ points, at }) => [points, at])); // the first of each
  const problems = [...values].reverse().flatMap(([points, at]): Problem[] => {
    if (points === 0) return [{ severity: "error", kind: "zeroMax", at, unit }];
    if (expected.points === "unknown" || points === expected.points) return [];
    const { source } = expected;
    return [
      {
        severity: "warning",
        kind: "maxDiffers",
        ...{ at, unit, declared: points, expected: expected.points, source },
      },
    ];
  });
  return { declared: first.points, problems: [...inColumn.problems, ...problems] };
}
