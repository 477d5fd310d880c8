import type { Criterion } from "../regulations/Criterion";
import type { Entry } from "../scoring/ScoreTable";
import type { Place, Problem } from "./Problem";
import type { SheetTable } from "./readBlockTable";
import type { ComponentTable } from "./ReadTable";
import { sameUnits } from "./sameUnits";

/**
 * A score table with the scores of a table of one criterion beside it. Where both have a score of the
 * same unit they must be alike; a unit that only the table of the criterion has is told, not added,
 * and so is one whose name is that of several.
 */
export function withComponent(
  table: SheetTable,
  component: SheetTable,
  { id, label }: Pick<Criterion, "id" | "label">,
): SheetTable {
  const problems: Problem[] = [];
  const given = new Map<number, { score: Entry["scores"][string]; at: Place }>();
  const lineOf = sameUnits(table.table.entries, component.table.entries);
  const lines: ComponentTable["lines"][number][] = [];
  component.table.entries.forEach((entry, i) => {
    const line = lineOf(entry);
    const { unit } = entry;
    lines.push({ at: component.units[i]!, ...(typeof line === "number" && { entry: line }) });
    if (typeof line === "number") {
      if (!given.has(line))
        given.set(line, { score: entry.scores[id]!, at: component.scoreCells[i]![id]! });
      return;
    }
    const at = component.units[i]!;
    const kind = line === "several" ? "unitUnclear" : "unitOnlyHere";
    problems.push({ severity: "error", kind, at, unit, table: table.heading });
  });
  const scoreCells = [...table.scoreCells];
  const entries = table.table.entries.map((entry, i): Entry => {
    const found = given.get(i);
    if (found === undefined) return entry;
    const { score, at } = found;
    const other = entry.scores[id];
    if (other === undefined) {
      scoreCells[i] = { ...scoreCells[i], [id]: at };
      return { ...entry, scores: { ...entry.scores, [id]: score } };
    }
    if (typeof score === "number" && typeof other === "number" && score !== other)
      problems.push({
        severity: "error",
        kind: "scoresDisagree",
        ...{ at, unit: entry.unit, column: label, given: score, other },
        otherAt: scoreCells[i]![id]!,
      });
    return entry;
  });
  const { name, sheet, area, columns, decimalMark, blockFrom } = component;
  return {
    ...table,
    table: { ...table.table, entries },
    statedMaxima: [...table.statedMaxima, ...component.statedMaxima],
    components: [
      ...table.components,
      { criterion: id, name, sheet, area, columns, decimalMark, blockFrom, lines },
    ],
    problems: [...table.problems, ...component.problems, ...problems],
    scoreCells,
  };
}
