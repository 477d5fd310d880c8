import type { Block, Stage } from "../regulations/Regulation";
import type { Entry } from "../scoring/ScoreTable";
import type { CellValue } from "../sheet/SheetCells";
import { columnProblems, likelyColumns, partColumnProblems } from "./columnProblems";
import { earlierRanksOf, type RankOfYear, ranksByYear } from "./earlierRanksOf";
import { hiddenProblems } from "./hiddenProblems";
import type { Lexicon } from "./Lexicon";
import { markOfTable } from "./markOfTable";
import { mergedScores } from "./mergedScores";
import { unitKey } from "./names/unitKey";
import { numberProblems } from "./numberProblems";
import { furtherParts, joinedByHeading } from "./furtherParts";
import type { Place, Problem } from "./Problem";
import { ofOneCriterion } from "./ofOneCriterion";
import { readColumns } from "./readColumns";
import { readEntry, readScores } from "./readEntry";
import { readTotals } from "./readTotals";
import type { ReadingChoices } from "./ReadingChoices";
import type { ReadTable, StatedMax, TypedTotal } from "./ReadTable";
import { type StagedColumn, stagedColumns, stageProblems } from "./stageProblems";
import { statedMaximaOf } from "./statedMaximaOf";
import { tableArea } from "./tableArea";
import { tableColumns, wantedStage } from "./tableColumns";
import type { TablePart } from "./TablePart";
import { totalsOfOne } from "./totalsOfOne";
import { unitName } from "./unitName";
import { unnumberedUnits } from "./unnumberedUnits";

/** A score table of one sheet with the cell of its heading and what is wrong in it. */
export interface SheetTable extends ReadTable {
  heading: Place;
  problems: readonly Problem[];
  /** What the cell of each unit's name holds, in the order of the entries. */
  typedNames: readonly CellValue[];
}

/**
 * Reads the parts of one table: its entries with everything that is wrong in them.
 *
 * @param elsewhere ids of the criteria of the block that have a table of their own
 */
export function readBlockTable(
  parts: readonly TablePart[],
  block: Block,
  { lexicon, choices }: { lexicon: Lexicon; choices: ReadingChoices },
  elsewhere: ReadonlySet<string>,
): SheetTable {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const others: Entry[] = [];
  const units: Place[] = [];
  const typedNames: CellValue[] = [];
  const ranks: RankOfYear[][] = [];
  const maxima: StatedMax[] = [];
  const totals: TypedTotal[][] = [];
  const listed = new Map<string, Place>();
  const scoreCells: Record<string, Place>[] = [];
  const criteria = new Set<string>();
  const mark = markOfTable(parts, lexicon, choices);
  const numbers = { mark: mark.mark, dateOrder: choices.dateOrder ?? "dayFirst" } as const;
  const wanted = wantedStage(lexicon.regulation);
  const stages = new Set<Stage>();
  const staged: StagedColumn[] = [];
  let otherStage: Stage | undefined;
  for (const part of joinedByHeading(parts)) {
    const { grid, heading } = part;
    const rows = part.units.map(({ row }) => row);
    const columns = tableColumns(grid, heading, rows, block, { lexicon, choices, numbers });
    const table = part.only === undefined ? columns : ofOneCriterion(columns, part.only);
    if (table.stage !== undefined) stages.add(table.stage);
    otherStage ??= table.otherStage;
    staged.push(...stagedColumns(table, part));
    for (const { criterion } of table.scores) criteria.add(criterion.id);
    if (part.is === "scores") problems.push(...columnProblems(table, part, elsewhere));
    else problems.push(...partColumnProblems(table, part));
    problems.push(
      ...likelyColumns(part, lexicon),
      ...hiddenProblems(part, table),
      ...unnumberedUnits(part, table),
    );
    maxima.push(...statedMaximaOf(part, table));
    for (const { row, is, parent } of part.units) {
      const at = grid.place(row, table.unit.column);
      if (is === "nameless") {
        problems.push({ severity: "error", kind: "blankUnit", at });
        continue;
      }
      const unit = unitName(grid.text(row, table.unit.column), choices);
      const { entry, maxima: stated, problems: wrong } = readEntry(table, row, unit);
      const key = unitKey({ unit, ...(parent !== undefined && { parent }) });
      const first = listed.get(key);
      if (first === undefined) listed.set(key, at);
      else problems.push({ severity: "error", kind: "duplicateUnit", at, unit, first });
      const typed = readTotals(table, heading, row, unit);
      problems.push(...wrong, ...typed.problems);
      totals.push(typed.totals);
      maxima.push(...stated);
      scoreCells.push(
        Object.fromEntries(
          table.scores.map(({ criterion, column }) => [
            criterion.id,
            grid.place(row, column.column),
          ]),
        ),
      );
      const within = parent === undefined ? {} : { parent };
      entries.push({ ...entry, ...within });
      const { scores } = readScores(table, row, unit, table.otherScores);
      others.push({ ...entry, ...within, scores });
      units.push(at);
      typedNames.push(grid.value(row, table.unit.column));
      ranks.push(earlierRanksOf(part, row));
    }
    problems.push(
      ...numberProblems(table, rows, mark, parts[0]!.name),
      ...mergedScores(table, rows),
    );
    for (const { row, column, isScored } of part.lines.leftOut)
      problems.push({
        severity: isScored ? "warning" : "note",
        kind: "lineLeftOut",
        at: grid.place(row, column),
        given: grid.text(row, column),
      });
  }
  const { grid, heading, name, blockFrom } = parts[0]!;
  const at = grid.place(heading.unit.row, heading.unit.column);
  if (parts.every((part) => part.units.every(({ is }) => is === "nameless")))
    problems.push({ severity: "error", kind: "noUnits", at });
  problems.push(...stageProblems(staged, wanted));
  // a title that says the stage that is ranked says nothing new
  const titled = parts[0]!.stage === wanted ? undefined : parts[0]!.stage;
  const stage = stages.has(wanted) ? wanted : ([...stages][0] ?? titled);
  const { only } = parts[0]!;
  const ofOne =
    only && totalsOfOne(only, block.id, stage ?? wanted, { entries, scoreCells, totals });
  if (ofOne !== undefined) problems.push(...ofOne.problems);
  ofOne?.sums.forEach((sum, i) => {
    if (sum === undefined) return;
    entries[i] = { ...entries[i]!, scores: { ...entries[i]!.scores, [only!.id]: sum.points } };
    scoreCells[i] = { ...scoreCells[i], [only!.id]: sum.at };
  });
  return {
    table: { block: block.id, ...(stage && { stage }), entries },
    name,
    sheet: grid.sheet,
    area: tableArea(parts),
    blockFrom: blockFrom!,
    groups: lexicon.regulation.groups.filter(({ id }) => criteria.has(id)).map(({ id }) => id),
    units,
    scoreCells,
    columns: readColumns(parts[0]!, problems),
    decimalMark: mark,
    statedMaxima: maxima,
    totals: ofOne?.totals ?? totals,
    ...(otherStage && { otherStage: { block: block.id, stage: otherStage, entries: others } }),
    earlierRanks: ranksByYear(ranks),
    furtherParts: furtherParts(parts),
    components: [],
    heading: at,
    problems,
    typedNames,
  };
}
