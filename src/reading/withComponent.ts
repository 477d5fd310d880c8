import type { Criterion } from "../regulations/Criterion";
import type { Regulation } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";
import type { Entry } from "../scoring/ScoreTable";
import { isError, type Place, type Problem } from "./Problem";
import type { SheetTable } from "./readBlockTable";
import type { ComponentTable } from "./ReadTable";
import { sameUnits } from "./sameUnits";

/**
 * A score table with the scores of a table of one criterion, or of its parts, beside it. Where both have
 * a score of the same unit they must be alike, and neither may lack it; a unit that only the table of
 * the criterion has is told, not added, and so is one whose name is that of several.
 */
export function withComponent(
  table: SheetTable,
  component: SheetTable,
  only: Criterion,
  regulation: Regulation,
): SheetTable {
  const problems: Problem[] = [];
  const given = new Map<number, number>(); // line of the component, by line of the table;
  const lineOf = sameUnits(table.table.entries, component.table.entries);
  const lines: ComponentTable["lines"][number][] = [];
  const inError = new Set(
    [...table.problems, ...component.problems].flatMap((problem) =>
      isError(problem) && "at" in problem ? [cellOf(problem.at)] : [],
    ),
  );
  const isInError = (place: Place) => inError.has(cellOf(place)); // that its score is missing is said
  const totals = table.totals.map((each) => [...each]);
  component.table.entries.forEach((entry, i) => {
    const line = lineOf(entry);
    const { unit } = entry;
    lines.push({ at: component.units[i]!, ...(typeof line === "number" && { entry: line }) });
    if (typeof line === "number") {
      totals[line]!.push(...component.totals[i]!);
      if (!given.has(line)) given.set(line, i);
      return;
    }
    const at = component.units[i]!;
    const kind = line === "several" ? "unitUnclear" : "unitOnlyHere";
    problems.push({ severity: "error", kind, at, unit, table: table.heading });
  });
  const scoreCells = [...table.scoreCells];
  const paths = criterionPaths(regulation);
  const entries = table.table.entries.map((entry, i): Entry => {
    const found = given.get(i);
    if (found === undefined) return entry;
    const scores = { ...entry.scores };
    for (const [id, score] of Object.entries(component.table.entries[found]!.scores)) {
      const at = component.scoreCells[found]![id]!;
      const other = scores[id];
      if (other === undefined) {
        scoreCells[i] = { ...scoreCells[i], [id]: at };
        scores[id] = score;
        continue;
      }
      const label = paths.get(id)!.at(-1)!.label;
      const otherAt = scoreCells[i]![id]!;
      const wrong = disagreement(entry.unit, label, [score, at], [other, otherAt]);
      problems.push(...wrong.filter((each) => each.kind !== "scoreMissing" || !isInError(each.at)));
    }
    return { ...entry, scores };
  });
  const { name, sheet, area, columns, decimalMark, blockFrom } = component;
  return {
    ...table,
    table: { ...table.table, entries },
    statedMaxima: [...table.statedMaxima, ...component.statedMaxima],
    components: [
      ...table.components,
      { criterion: only.id, name, sheet, area, columns, decimalMark, blockFrom, lines },
    ],
    totals,
    problems: [...table.problems, ...component.problems, ...problems],
    scoreCells,
  };
}

const cellOf = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

type ScoreAt = readonly [score: Entry["scores"][string], at: Place];

/** What is said where two tables do not have the same score of a unit, or only one of them has it. */
function disagreement(
  unit: string,
  column: string,
  [score, at]: ScoreAt,
  [other, otherAt]: ScoreAt,
): Extract<Problem, { kind: "scoresDisagree" | "scoreMissing" }>[] {
  const said = { severity: "error", unit, column } as const;
  if (typeof score === "number" && typeof other === "number")
    return score === other
      ? []
      : [{ ...said, kind: "scoresDisagree", at, given: score, other, otherAt }];
  if (typeof score === "number" && other === "unscored")
    return [{ ...said, kind: "scoreMissing", at: otherAt, other: score, otherAt: at }];
  if (score === "unscored" && typeof other === "number")
    return [{ ...said, kind: "scoreMissing", at, other, otherAt }];
  return [];
}
