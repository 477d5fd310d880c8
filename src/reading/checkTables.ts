import type { Regulation } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";
import { knownPoints } from "../scoring/knownPoints";
import { nameKey } from "./names/nameKey";
import type { Place, Problem } from "./Problem";
import type { ReadTable } from "./ReadTable";

/**
 * What is wrong with tables that were read, beside what each cell says: a unit in two blocks; bonus
 * above its cap; a maximum above the lines that is not the regulation's.
 */
export function checkTables(tables: readonly ReadTable[], regulation: Regulation): Problem[] {
  const problems: Problem[] = [];
  const listed = new Map<string, { block: string; at: Place }>();
  const { cap } = regulation.bonus ?? {};
  const paths = criterionPaths(regulation);
  for (const { table, units, statedMaxima } of tables) {
    for (const { criterion: id, points: stated, at, in: where } of statedMaxima) {
      const criterion = paths.get(id)?.at(-1);
      const max = criterion?.maxScore[table.block];
      if (where === "cell" || criterion === undefined || max === undefined) continue;
      if (max.points === "unknown" || knownPoints(max.points) === stated) continue;
      problems.push({
        severity: "warning",
        kind: "headingMaxDiffers",
        ...{ at, column: criterion.label, stated },
        ...{ expected: knownPoints(max.points), source: max.source },
      });
    }
    table.entries.forEach(({ unit, bonus }, i) => {
      const at = units[i]!;
      const first = listed.get(nameKey(unit));
      if (first === undefined) listed.set(nameKey(unit), { block: table.block, at });
      else if (first.block !== table.block)
        problems.push({ severity: "warning", kind: "unitInTwoBlocks", at, unit, first: first.at });
      if (cap === undefined || cap.points === "unknown" || bonus <= knownPoints(cap.points)) return;
      problems.push({
        severity: "warning",
        kind: "bonusAboveCap",
        ...{ at, unit, given: bonus, cap: knownPoints(cap.points), source: cap.source },
      });
    });
  }
  return problems;
}
