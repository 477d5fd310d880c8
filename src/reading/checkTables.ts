import type { Regulation } from "../regulations/Regulation";
import { knownPoints } from "../scoring/knownPoints";
import { nameKey } from "./names/nameKey";
import type { Place, Problem } from "./Problem";
import type { ReadTable } from "./ReadTable";

/** What is wrong with tables that were read, beside what each cell says: a unit in two blocks; bonus above its cap. */
export function checkTables(tables: readonly ReadTable[], regulation: Regulation): Problem[] {
  const problems: Problem[] = [];
  const listed = new Map<string, { block: string; at: Place }>();
  const { cap } = regulation.bonus ?? {};
  for (const { table, units } of tables) {
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
