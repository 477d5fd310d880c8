import type { Regulation } from "../regulations/Regulation";
import type { SheetCells } from "../sheet/SheetCells";
import { blockTables, criteriaOfTables } from "./blockTables";
import { blocksLeftOut } from "./blocksLeftOut";
import { choicesOutOfUse } from "./choicesOutOfUse";
import { CellGrid } from "./CellGrid";
import type { HeadingReading } from "./headedColumn";
import { isEmpty } from "./isEmpty";
import { unicodeSheet } from "./legacy/unicodeSheet";
import { lexiconOf } from "./Lexicon";
import { stageOfTable } from "./mainTables";
import { nearUnits, type NamedTable } from "./nearUnits";
import type { Problem } from "./Problem";
import { readBlockTable, type SheetTable } from "./readBlockTable";
import { noChoices, type ReadingChoices } from "./ReadingChoices";
import { isRegulationSheet } from "./readRegulationId";
import type { ReadTable, ReadTables } from "./ReadTable";
import { onlyTables } from "./onlyTables";
import { partsOfSheet } from "./partsOfSheet";
import { otherStageGroup, secondTable } from "./secondTable";
import { sheetPassedOver } from "./sheetPassedOver";
import type { TablePart } from "./TablePart";
import { unusedProblems, type UnusedPart, unusedTables, whyUnused } from "./unusedTables";
import { withComponent } from "./withComponent";
import { withResults } from "./withResults";

/**
 * Every score table of the workbook with everything that is wrong in it. Sheets that an earlier run
 * of ours made, the sheet "Quy định" and those a person said hold none are no score tables.
 *
 * A block has one table in the workbook: of several that all say their stage the one of the stage that
 * the regulation ranks; else a second is a problem, and the first is given back.
 * Tables of single criteria of the block add to it; tables of results alone are told, not read.
 *
 * @param choices what a person said of the worksheets
 */
export function readScoreTables(
  sheets: readonly SheetCells[],
  regulation: Regulation,
  choices: ReadingChoices = noChoices,
): ReadTables {
  const lexicon = lexiconOf(regulation);
  const reading: HeadingReading = { lexicon, choices, known: new Map() };
  const read = committeeSheets(sheets, choices).map((sheet) => {
    const { cells, problems } = unicodeSheet(sheet);
    const grid = new CellGrid(cells);
    const parts = partsOfSheet(grid, reading);
    const passedOver = sheetPassedOver(grid, parts, reading);
    return { sheet: sheet.name, parts, problems, passedOver };
  });
  const all = onlyTables(
    read.flatMap(({ parts }) => parts),
    regulation,
  );
  const taken = new Set<TablePart>();
  const unused: UnusedPart[] = [];
  const tables: SheetTable[] = [];
  const named: NamedTable[] = [];
  const problemsBySheet = new Map(
    read.map(({ sheet, problems: wrong, passedOver }) => [sheet, [...wrong, ...passedOver]]),
  );
  const say = (sheet: string, wrong: readonly Problem[]) =>
    problemsBySheet.set(sheet, [...(problemsBySheet.get(sheet) ?? []), ...wrong]);
  for (const { block, main, others, isOfStage, components, otherStage } of blockTables(
    all,
    lexicon,
  )) {
    const ids = criteriaOfTables(components);
    main.forEach((part) => taken.add(part));
    let table = readBlockTable(main, block, reading, ids);
    named.push(table);
    say(table.sheet, table.problems);
    for (const other of others) {
      const stage = isOfStage ? stageOfTable(other) : undefined;
      for (const part of other) {
        taken.add(part);
        unused.push({ part, why: stage === undefined ? "blockTwice" : "otherStage" });
      }
      say(other[0]!.grid.sheet, [secondTable(other[0]!, table, block, stage)]);
    }
    for (const parts of components) {
      parts.forEach((each) => taken.add(each));
      const component = readBlockTable(parts, block, reading, ids);
      named.push(component);
      const before = table.problems.length;
      table = withComponent(table, component, parts[0]!.only!, regulation);
      say(component.sheet, table.problems.slice(before));
    }
    for (const parts of otherStage) {
      const [part] = parts;
      for (const each of parts) {
        taken.add(each);
        unused.push({ part: each, why: "otherStage" });
      }
      say(part!.grid.sheet, [otherStageGroup(part!, stageOfTable(parts)!)]);
    }
    tables.push(table);
  }
  for (const part of all) {
    if (taken.has(part)) continue;
    unused.push({ part, why: whyUnused(part) });
    say(part.grid.sheet, unusedProblems(part, lexicon));
  }
  const names = sheets.map(({ name }) => name);
  const outOfUse = choicesOutOfUse(choices, names, all, lexicon);
  const ofGoneSheets = outOfUse.filter((problem) => !("at" in problem));
  for (const problem of outOfUse) if ("at" in problem) say(problem.at.sheet, [problem]);
  const blocks = new Set(tables.map(({ table }) => table.block));
  for (const problem of blocksLeftOut(all, blocks, reading))
    if ("at" in problem) say(problem.at.sheet, [problem]);
  const near = nearUnits(named, regulation, choices);
  for (const problem of near) if ("at" in problem) say(problem.at.sheet, [problem]);
  const problems = [...[...problemsBySheet.values()].flat(), ...ofGoneSheets];
  const sheetsLeftOut = committeeSheets(sheets, noChoices)
    .map(({ name }) => name)
    .filter((name) => !isRead(name, read, all, taken));
  if (sheets.every(isEmpty)) problems.push({ severity: "error", kind: "emptyWorkbook" });
  else if (tables.length === 0 && !problems.some(({ severity }) => severity === "error"))
    problems.push({ severity: "error", kind: "noScoreTable", sheets: sheetsLeftOut });
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const inOrder = <T extends { sheet: string }>(found: readonly T[]): T[] =>
    [...found].sort((a, b) => order.get(a.sheet)! - order.get(b.sheet)!); // a stable sort
  return {
    tables: inOrder(withResults(tables, all, reading)).map(readTableOf),
    unused: inOrder(unusedTables(unused)),
    problems,
    sheetsLeftOut,
  };
}

function isRead(
  name: string,
  read: readonly { sheet: string; problems: readonly Problem[] }[],
  parts: readonly TablePart[],
  taken: ReadonlySet<TablePart>,
): boolean {
  const sheet = read.find((each) => each.sheet === name);
  if (sheet === undefined) return false;
  return (
    sheet.problems.length > 0 ||
    parts.some(
      (part) =>
        part.grid.sheet === name &&
        (taken.has(part) || (part.is === "scores" && part.block === undefined)),
    )
  );
}

/** Without what only reading needs. */
const readTableOf = (table: SheetTable): ReadTable => ({
  table: table.table,
  name: table.name,
  sheet: table.sheet,
  area: table.area,
  blockFrom: table.blockFrom,
  groups: table.groups,
  units: table.units,
  scoreCells: table.scoreCells,
  columns: table.columns,
  decimalMark: table.decimalMark,
  statedMaxima: table.statedMaxima,
  totals: table.totals,
  ...(table.otherStage && { otherStage: table.otherStage }),
  earlierRanks: table.earlierRanks,
  furtherParts: table.furtherParts,
  components: table.components,
});

const committeeSheets = (sheets: readonly SheetCells[], choices: ReadingChoices): SheetCells[] =>
  sheets.filter(
    (sheet) =>
      sheet.appendix === undefined &&
      !isRegulationSheet(sheet) &&
      !isEmpty(sheet) &&
      !choices.sheets.some((each) => each.sheet === sheet.name && each.block === "none"),
  );
