import type { Regulation } from "../regulations/Regulation";
import type { MaxScore, Source } from "../regulations/Source";
import { criterionPaths } from "../scoring/criteriaOf";
import { knownPoints } from "../scoring/knownPoints";
import { mainMeasure } from "../scoring/mainMeasure";
import { maxOf } from "../scoring/maxOf";
import type { Points } from "../scoring/points";
import { wholePoints } from "../scoring/wholePoints";
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
    for (const { criterion: id, column = "", points: stated, at, in: where } of statedMaxima) {
      if (where === "cell") continue;
      const criterion = id === undefined ? undefined : paths.get(id)?.at(-1);
      const max =
        id === undefined
          ? fullMaxOf(regulation, table.block)
          : knownMaxOf(criterion?.maxScore[table.block]);
      if (max === undefined || max.points === stated) continue;
      problems.push({
        severity: "warning",
        kind: "headingMaxDiffers",
        ...{ at, column: criterion?.label ?? column, stated },
        ...{ expected: max.points, source: max.source },
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

/** A maximum that is known: "chưa rõ" is not compared. */
interface KnownMax {
  points: Points;
  source: Source;
}

const knownMaxOf = (max: MaxScore | undefined): KnownMax | undefined =>
  max === undefined || max.points === "unknown"
    ? undefined
    : { points: knownPoints(max.points), source: max.source };

/** Điểm tối đa of a unit of the block that is exempt from nothing. */
function fullMaxOf(regulation: Regulation, block: string): KnownMax | undefined {
  const { points, source } = maxOf(mainMeasure(regulation, block), block, regulation).full;
  return points === "unknown" ? undefined : { points: wholePoints(points), source };
}
