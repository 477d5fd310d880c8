import type { Criterion } from "../regulations/Criterion";
import { criterionPaths } from "../scoring/criteriaOf";
import type { Points } from "../scoring/points";
import { criterionMaxOf } from "./criterionMaxOf";
import { maximaBesideTotals } from "./maximaBesideTotals";
import { partMaxDiffers } from "./partMaxDiffers";
import type { Place, Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import type { StatedMax } from "./ReadTable";
import { exemptionsFor, type UnitTable } from "./UnitTable";

/**
 * The maxima of criteria that a line states elsewhere than beside their scores, and where they are not
 * the regulation's: after the slashes of the totals in a table of one criterion; in the column of the
 * maximum of a criterion that has no column of scores.
 */
export function readPartMax(
  table: UnitTable,
  row: number,
  unit: string,
): { maxima: StatedMax[]; problems: Problem[] } {
  const { only, block, grid, scores, criterionMaxima, regulation } = table;
  const exemptions = exemptionsFor(table, unit);
  const maxima: StatedMax[] = [];
  const problems: Problem[] = [];
  const compare = (criterion: Criterion, stated: { points: Points; at: Place; column: string }) => {
    const { points, at, column } = stated;
    if (!(block.id in criterion.maxScore)) return;
    maxima.push({ criterion: criterion.id, points, at, in: "cell", unit });
    const known = criterionMaxOf(criterion, block.id, exemptions);
    problems.push(...partMaxDiffers(points, known, { at, unit, column }));
  };
  if (only !== undefined)
    for (const stated of maximaBesideTotals(table, row)) compare(only, stated);
  for (const [id, column] of criterionMaxima) {
    const criterion = criterionPaths(regulation).get(id)?.at(-1);
    if (criterion === undefined || scores.some((each) => each.criterion.id === id)) continue;
    const declared = readAddedPoints(table, row, unit, column, "kept");
    problems.push(...declared.problems);
    if (declared.points === undefined) continue;
    const at = grid.place(row, column.column);
    compare(criterion, { points: declared.points, at, column: column.text });
  }
  return { maxima, problems };
}
