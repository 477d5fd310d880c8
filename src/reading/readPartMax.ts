import { criterionMaxOf } from "./criterionMaxOf";
import { maximaBesideTotals } from "./maximaBesideTotals";
import { partMaxDiffers } from "./partMaxDiffers";
import type { Problem } from "./Problem";
import type { StatedMax } from "./ReadTable";
import { exemptionsFor, type UnitTable } from "./UnitTable";

/** The maxima after the slashes of the totals in a table of one criterion, and where they are not the regulation's. */
export function readPartMax(
  table: UnitTable,
  row: number,
  unit: string,
): { maxima: StatedMax[]; problems: Problem[] } {
  const { only, block } = table;
  if (only === undefined) return { maxima: [], problems: [] };
  const stated = maximaBesideTotals(table, row);
  const known = criterionMaxOf(only, block.id, exemptionsFor(table, unit));
  return {
    maxima: stated.map(({ points, at }) => ({ criterion: only.id, points, at, in: "cell", unit })),
    problems: stated.flatMap(({ points, at, column }) =>
      partMaxDiffers(points, known, { at, unit, column }),
    ),
  };
}
