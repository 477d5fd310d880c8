import type { Block, Regulation } from "../regulations/Regulation";
import type { SheetCells } from "../sheet/SheetCells";
import { CellGrid } from "./CellGrid";
import type { HeadingReading } from "./headedColumn";
import { unicodeSheet } from "./legacy/unicodeSheet";
import { lexiconOf } from "./Lexicon";
import { nearUnits, type NamedTable } from "./nearUnits";
import type { Problem } from "./Problem";
import { noChoices, type ReadingChoices } from "./ReadingChoices";
import type { ReadTable, ReadTables, ResultTable } from "./ReadTable";
import { isRegulationSheet } from "./readRegulationId";
import {
  areaOf,
  criterionOf,
  readColumns,
  readBlockTable,
  type SheetTable,
} from "./readBlockTable";
import { isCovered } from "./tableColumns";
import type { TablePart } from "./TablePart";
import { tableParts } from "./tableParts";
import { withComponent } from "./withComponent";

/**
 * Every score table of the workbook with everything that is wrong in it. Sheets that an earlier run
 * of ours made, the sheet "Quy định" and those a person said hold none are no score tables.
 *
 * A block has one table in the workbook: a second is a problem, and only the first is given back.
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
    return { sheet: sheet.name, parts: tableParts(new CellGrid(cells), reading), problems };
  });
  const all = read.flatMap(({ parts }) => parts);
  const byBlock = blockTables(all, reading);
  const taken = new Set<TablePart>();
  const problems: Problem[] = [];
  const tables: SheetTable[] = [];
  const named: NamedTable[] = [];
  const problemsBySheet = new Map(read.map(({ sheet, problems: wrong }) => [sheet, [...wrong]]));
  const say = (sheet: string, wrong: readonly Problem[]) =>
    problemsBySheet.get(sheet)!.push(...wrong);
  for (const { block, mains, components } of byBlock) {
    const ids = new Set(components.map(({ part }) => criterionOf(part)));
    const [main, ...again] = mains;
    if (main === undefined) continue;
    main.forEach((part) => taken.add(part));
    let table = readBlockTable(main, block, reading, ids);
    named.push(table);
    say(table.sheet, table.problems);
    for (const other of again) {
      other.forEach((part) => taken.add(part));
      const { grid, heading } = other[0]!;
      const at = grid.place(heading.unit.row, heading.unit.column);
      say(grid.sheet, [
        { severity: "error", kind: "blockTwice", at, block: block.label, first: table.heading },
      ]);
    }
    for (const { part, parts } of components) {
      parts.forEach((each) => taken.add(each));
      const component = readBlockTable(parts, block, reading, ids);
      named.push(component);
      const id = criterionOf(part);
      const { criterion } = lexicon.criteria.find((each) => each.criterion.id === id)!;
      const before = table.problems.length;
      table = withComponent(table, component, criterion);
      say(component.sheet, table.problems.slice(before));
    }
    tables.push(table);
  }
  for (const part of all) if (!taken.has(part)) say(part.grid.sheet, leftOver(part, reading));
  const near = nearUnits(named, regulation, choices);
  for (const problem of near) if ("at" in problem) say(problem.at.sheet, [problem]);
  for (const wrong of problemsBySheet.values()) problems.push(...wrong);
  const results = all.filter((part) => part.is === "result").map(resultTable);
  const sheetsLeftOut = committeeSheets(sheets, noChoices)
    .map(({ name }) => name)
    .filter((name) => !isRead(name, read, taken));
  if (sheets.every(isEmpty)) problems.push({ severity: "error", kind: "emptyWorkbook" });
  else if (tables.length === 0 && !problems.some(({ severity }) => severity === "error"))
    problems.push({ severity: "error", kind: "noScoreTable", sheets: sheetsLeftOut });
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  tables.sort((a, b) => order.get(a.sheet)! - order.get(b.sheet)!);
  return {
    tables: tables.map(readTableOf),
    results,
    problems,
    sheetsLeftOut,
  };
}

function isRead(
  name: string,
  read: readonly { sheet: string; parts: readonly TablePart[]; problems: readonly Problem[] }[],
  taken: ReadonlySet<TablePart>,
): boolean {
  const sheet = read.find((each) => each.sheet === name);
  if (sheet === undefined) return false;
  return (
    sheet.parts.some(
      (part) => taken.has(part) || (part.is === "scores" && part.block === undefined),
    ) || sheet.problems.length > 0
  );
}

/** Without what only reading needs. */
const readTableOf = (table: SheetTable): ReadTable => ({
  table: table.table,
  sheet: table.sheet,
  area: table.area,
  groups: table.groups,
  units: table.units,
  columns: table.columns,
  decimalMark: table.decimalMark,
  statedMaxima: table.statedMaxima,
  ...(table.otherStage && { otherStage: table.otherStage }),
  earlierRanks: table.earlierRanks,
  components: table.components,
});

interface BlockTables {
  block: Block;
  /** Full score tables, in tab order; the parts of one belong together. */
  mains: TablePart[][];
  components: { part: TablePart; parts: TablePart[] }[];
}

/** The tables of each block in the order of the sheets. A block whose criteria each have a table of their own is made of these. */
function blockTables(parts: readonly TablePart[], { lexicon }: HeadingReading): BlockTables[] {
  const blocks = [...new Set(parts.flatMap(({ block }) => block ?? []))];
  return blocks.map((block) => {
    const own = parts.filter((part) => part.block === block);
    const mains = grouped(
      own.filter(({ is }) => is === "scores"),
      ({ grid }) => grid.sheet,
    );
    const components = grouped(
      own.filter(({ is }) => is === "component"),
      (part) => `${part.grid.sheet}/${criterionOf(part)}`,
    ).map((each) => ({ part: each[0]!, parts: each }));
    const ids = new Set(components.map(({ part }) => criterionOf(part)));
    const isWhole = lexicon.regulation.groups
      .filter(({ maxScore }) => block.id in maxScore)
      .every((group) => isCovered(group, block.id, ids));
    const [first, ...others] = components;
    if (mains.length === 0 && first !== undefined && isWhole)
      return { block, mains: [first.parts], components: others };
    return { block, mains, components: mains.length === 0 ? [] : components };
  });
}

function grouped(parts: readonly TablePart[], keyOf: (part: TablePart) => string): TablePart[][] {
  const groups = new Map<string, TablePart[]>();
  for (const part of parts) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

/** What is said of a table that is not used: its block is not told, or it is of one criterion alone. */
function leftOver(part: TablePart, { lexicon }: HeadingReading): Problem[] {
  const { grid, heading } = part;
  const at = grid.place(heading.unit.row, heading.unit.column);
  if (part.is === "scores")
    return [
      {
        severity: "error",
        kind: "unknownBlock",
        at,
        given: heading.unit.text,
        known: lexicon.regulation.blocks.map(({ label }) => label),
      },
    ];
  if (part.is === "result") return [];
  const id = criterionOf(part);
  const { criterion } = lexicon.criteria.find((each) => each.criterion.id === id)!;
  return [{ severity: "warning", kind: "componentAlone", at, column: criterion.label }];
}

const resultTable = (part: TablePart): ResultTable => ({
  sheet: part.grid.sheet,
  area: areaOf([part]),
  columns: readColumns(part),
  units: part.units.map(({ row }) => part.grid.place(row, part.heading.unit.column)),
});

/** Whether a worksheet holds nothing. */
export const isEmpty = ({ values }: SheetCells): boolean =>
  values.every((row) => row.every((value) => String(value).trim() === ""));

const committeeSheets = (sheets: readonly SheetCells[], choices: ReadingChoices): SheetCells[] =>
  sheets.filter(
    (sheet) =>
      sheet.appendix === undefined &&
      !isRegulationSheet(sheet) &&
      !isEmpty(sheet) &&
      !choices.sheets.some((each) => each.sheet === sheet.name && each.block === "none"),
  );
