import type { Block } from "../regulations/Regulation";
import type { Entry } from "../scoring/ScoreTable";
import { cellAddress, columnLetters } from "./cellAddress";
import { columnProblems, likelyColumns } from "./columnProblems";
import { columnsThatAre, criteriaIn, type Heading } from "./Heading";
import { hiddenProblems } from "./hiddenProblems";
import type { Lexicon } from "./Lexicon";
import type { CellValue } from "../sheet/SheetCells";
import { mergedScores } from "./mergedScores";
import { nameKey } from "./names/nameKey";
import { numberProblems } from "./numberProblems";
import { tableMark, type TableMark } from "./numbers/tableMark";
import type { Place, Problem } from "./Problem";
import { readEntry, readScores } from "./readEntry";
import type { ReadingChoices } from "./ReadingChoices";
import type { ReadColumn, ReadTable, StatedMax } from "./ReadTable";
import { scoreCell } from "./scoreCell";
import { statedMaximum } from "./statedMaximum";
import { tableColumns } from "./tableColumns";
import type { TablePart } from "./TablePart";
import { unitName } from "./unitName";
import type { UnitTable } from "./UnitTable";

/** A score table of one sheet with the cell of its heading and what is wrong in it. */
export interface SheetTable extends ReadTable {
  heading: Place;
  problems: readonly Problem[];
  /** What the cell of each unit's name holds, in the order of the entries. */
  typedNames: readonly CellValue[];
  /** The cell of each score, by keys of unit and criterion, see scorePlaceKey. */
  scorePlaces: ReadonlyMap<string, Place>;
}

/** What the cell of a score is found by. */
export const scorePlaceKey = (unit: string, criterion: string): string =>
  `${nameKey(unit)}/${criterion}`;

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
  const ranks: { year: number; rank: number | undefined }[][] = [];
  const maxima: StatedMax[] = [];
  const listed = new Map<string, Place>();
  const scorePlaces = new Map<string, Place>();
  const criteria = new Set<string>();
  const mark = markOf(parts, lexicon, choices);
  const numbers = { mark: mark.mark, dateOrder: choices.dateOrder ?? "dayFirst" } as const;
  let stages: Pick<UnitTable, "stage" | "otherStage"> = {};
  for (const part of parts) {
    const { grid, heading } = part;
    const rows = part.units.map(({ row }) => row);
    const table = tableColumns(grid, heading, rows, block, { lexicon, choices, numbers });
    stages = table;
    for (const { criterion } of table.scores) criteria.add(criterion.id);
    if (part.is === "scores") problems.push(...columnProblems(table, heading, rows, elsewhere));
    problems.push(...likelyColumns(grid, heading, lexicon), ...hiddenProblems(part, table));
    maxima.push(...maximaOf(part, table));
    for (const { row, is, parent } of part.units) {
      const at = grid.place(row, table.unit.column);
      if (is === "nameless") {
        problems.push({ severity: "error", kind: "blankUnit", at });
        continue;
      }
      const unit = unitName(grid.text(row, table.unit.column), choices);
      const { entry, maxima: stated, problems: wrong } = readEntry(table, row, unit);
      const key = parent === undefined ? nameKey(unit) : `${nameKey(parent)}/${nameKey(unit)}`;
      const first = listed.get(key);
      if (first === undefined) listed.set(key, at);
      else problems.push({ severity: "error", kind: "duplicateUnit", at, unit, first });
      problems.push(...wrong);
      maxima.push(...stated);
      for (const { criterion, column } of table.scores)
        scorePlaces.set(scorePlaceKey(unit, criterion.id), grid.place(row, column.column));
      const within = parent === undefined ? {} : { parent };
      entries.push({ ...entry, ...within });
      const { scores } = readScores(table, row, unit, table.otherScores);
      others.push({ ...entry, ...within, scores });
      units.push(at);
      typedNames.push(grid.value(row, table.unit.column));
      ranks.push(earlierRanks(part, row));
    }
    problems.push(...numberProblems(table, rows, mark), ...mergedScores(table, rows));
    for (const { row, column, isScored } of part.lines.leftOut)
      problems.push({
        severity: isScored ? "warning" : "note",
        kind: "lineLeftOut",
        at: grid.place(row, column),
        given: grid.text(row, column),
      });
  }
  const { grid, heading } = parts[0]!;
  const at = grid.place(heading.unit.row, heading.unit.column);
  if (parts.every((part) => part.units.every(({ is }) => is === "nameless")))
    problems.push({ severity: "error", kind: "noUnits", at });
  const { stage, otherStage } = stages;
  return {
    table: { block: block.id, ...(stage && { stage }), entries },
    sheet: grid.sheet,
    area: areaOf(parts),
    groups: lexicon.regulation.groups.filter(({ id }) => criteria.has(id)).map(({ id }) => id),
    units,
    columns: readColumns(parts[0]!),
    decimalMark: mark,
    statedMaxima: maxima,
    ...(otherStage && { otherStage: { block: block.id, stage: otherStage, entries: others } }),
    earlierRanks: byYear(ranks),
    components: [],
    heading: at,
    problems,
    typedNames,
    scorePlaces,
  };
}

const numeric = ["criterion", "bonus", "penalty", "total", "maxScore", "criterionMax", "ratio"] as const; // prettier-ignore

/** The decimal mark that the texts of all columns of numbers show. */
function markOf(
  parts: readonly TablePart[],
  { regulation }: Lexicon,
  choices: ReadingChoices,
): TableMark {
  // prettier-ignore
  const texts = parts.flatMap(({ grid, heading, units }) =>
    numeric
      .flatMap((is) => columnsThatAre(heading, is))
      .flatMap(({ column }) => units.map(({ row }) => grid.value(row, column)))
      .filter((value) => typeof value === "string" && value !== ""),
  );
  const chosen = choices.decimalMarks.find(({ sheet }) => sheet === parts[0]!.grid.sheet)?.mark;
  return tableMark(texts.map(String), regulation.decimalMark, chosen);
}

/** The maxima that a heading or a row of maxima states for the criteria. */
function maximaOf({ grid, heading, lines }: TablePart, table: UnitTable): StatedMax[] {
  return table.scores.flatMap(({ criterion, column }): StatedMax[] => {
    const stated: StatedMax[] = [];
    for (let row = heading.firstRow; row <= heading.lastRow; row += 1) {
      const points = statedMaximum(grid.text(row, column.column), table.numbers.mark);
      const at = grid.place(row, column.column);
      if (points !== undefined) stated.push({ criterion: criterion.id, points, at, in: "heading" });
    }
    for (const row of lines.maxima) {
      const format = grid.format(row, column.column);
      const cell = scoreCell(grid.value(row, column.column), format, table.numbers);
      const at = grid.place(row, column.column);
      if (cell.is === "points")
        stated.push({ criterion: criterion.id, points: cell.points, at, in: "row" });
    }
    return stated;
  });
}

function earlierRanks(
  { grid, heading }: TablePart,
  row: number,
): { year: number; rank: number | undefined }[] {
  return columnsThatAre(heading, "earlierRank").flatMap(({ meaning, column }) => {
    if (meaning?.is !== "earlierRank") return [];
    const rank = /^(\d{1,5})\.?$/.exec(grid.text(row, column))?.[1];
    return [{ year: meaning.year, rank: rank === undefined ? undefined : Number(rank) }];
  });
}

function byYear(
  ranks: readonly (readonly { year: number; rank: number | undefined }[])[],
): ReadTable["earlierRanks"] {
  // prettier-ignore
  const years = [...new Set(ranks.flat().map(({ year }) => year))];
  return years.map((year) => ({
    year,
    ranks: ranks.map((line) => line.find((each) => each.year === year)?.rank),
  }));
}

/** The columns of a part as they were understood. */
export function readColumns({ grid, heading }: Pick<TablePart, "grid" | "heading">): ReadColumn[] {
  return heading.columns
    .filter(({ text, meaning }) => text !== "" || meaning !== undefined)
    .map(({ column, row, text, meaning, certainty }) => ({
      at: grid.place(row, column),
      letters: columnLetters(column),
      heading: text,
      ...(meaning && { meaning }),
      ...(certainty && { certainty }),
    }));
}

/** From the first heading to the last line: "A5:L27". */
export function areaOf(parts: readonly Pick<TablePart, "heading" | "units">[]): string {
  const isShown = ({ text, meaning }: Heading["columns"][number]) =>
    text !== "" || meaning !== undefined;
  const columns = parts.flatMap(({ heading }) =>
    heading.columns.filter(isShown).map(({ column }) => column),
  );
  const { heading, units } = parts.at(-1)!;
  const last = units.at(-1)?.row ?? heading.lastRow;
  const from = cellAddress(parts[0]!.heading.firstRow, Math.min(...columns));
  return `${from}:${columnLetters(Math.max(...columns))}${last + 1}`;
}

/** The one criterion of a component table. */
export const criterionOf = ({ heading }: TablePart): string => [...criteriaIn(heading)][0]!;
