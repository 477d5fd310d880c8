import type { Criterion } from "../regulations/Criterion";
import type { Entry } from "../scoring/ScoreTable";
import { nameKey } from "./names/nameKey";
import type { Problem } from "./Problem";
import { scorePlaceKey, type SheetTable } from "./readBlockTable";

/**
 * A score table with the scores of a table of one criterion beside it. Where both have a score of the
 * same unit they must be alike; a unit that only the table of the criterion has is told, not added.
 */
export function withComponent(
  table: SheetTable,
  component: SheetTable,
  { id, label }: Pick<Criterion, "id" | "label">,
): SheetTable {
  const scores = new Map(
    component.table.entries.map(({ unit, scores: own }) => [nameKey(unit), own[id]!]),
  );
  const places = new Map(table.scorePlaces);
  const problems: Problem[] = [];
  const keys = new Set(table.table.entries.map(({ unit }) => nameKey(unit)));
  component.table.entries.forEach(({ unit }, at) => {
    if (!keys.has(nameKey(unit)))
      problems.push({
        severity: "error",
        kind: "unitOnlyHere",
        at: component.units[at]!,
        unit,
        table: table.heading,
      });
  });
  const entries = table.table.entries.map((entry): Entry => {
    const given = scores.get(nameKey(entry.unit));
    if (given === undefined) return entry;
    const key = scorePlaceKey(entry.unit, id);
    const other = entry.scores[id];
    const [at, otherAt] = [component.scorePlaces.get(key)!, table.scorePlaces.get(key)];
    if (other === undefined) {
      places.set(key, at);
      return { ...entry, scores: { ...entry.scores, [id]: given } };
    }
    if (typeof given === "number" && typeof other === "number" && given !== other)
      problems.push({
        severity: "error",
        kind: "scoresDisagree",
        at,
        unit: entry.unit,
        column: label,
        given,
        other,
        otherAt: otherAt!,
      });
    return entry;
  });
  return {
    ...table,
    table: { ...table.table, entries },
    statedMaxima: [...table.statedMaxima, ...component.statedMaxima],
    components: [
      ...table.components,
      {
        criterion: id,
        name: component.name,
        sheet: component.sheet,
        area: component.area,
        columns: component.columns,
        decimalMark: component.decimalMark,
        blockFrom: component.blockFrom,
      },
    ],
    problems: [...table.problems, ...component.problems, ...problems],
    scorePlaces: places,
  };
}
