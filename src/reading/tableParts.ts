import type { Criterion } from "../regulations/Criterion";
import type { Stage } from "../regulations/Regulation";
import { asComponent } from "./asComponent";
import { type BlockTold, blockTold, isNoTable, type Words } from "./blockTold";
import type { CellGrid } from "./CellGrid";
import { criterionOver } from "./criterionOver";
import { headedColumn, type HeadingReading } from "./headedColumn";
import { columnsThatAre, criteriaIn, type Heading } from "./Heading";
import { noChoices } from "./ReadingChoices";
import { type NameGiver, withNames } from "./namesOfTables";
import { stageTold } from "./stageTold";
import { stageOf } from "./tableColumns";
import { tableLines, type UnitLine } from "./tableLines";
import type { TableName } from "./TableName";
import { tableSections } from "./tableSections";
import { areInLine, endOf, type FoundHeading } from "./tablesBeside";
import type { TablePart } from "./TablePart";
import { titlesAbove } from "./titlesAbove";

/**
 * The tables of one sheet in parts, for each heading one or, where its lines are headed by blocks, one
 * for each block.
 *
 * @param found the headings of the sheet, top to bottom
 */
export const tableParts = (
  grid: CellGrid,
  found: readonly FoundHeading[],
  reading: HeadingReading,
): TablePart[][] => withNames(grid.sheet, (named) => partsNamed(grid, found, reading, named));

function partsNamed(
  grid: CellGrid,
  found: readonly FoundHeading[],
  reading: HeadingReading,
  named: NameGiver,
): TablePart[][] {
  const { lexicon, choices } = reading;
  const all = found.map(({ heading }) => heading);
  const parts: TablePart[][] = [];
  const done: TableBefore[] = [];
  for (const { grid: own, heading: asFound } of found) {
    const upper = done.findLast(({ heading }) => areInLine(heading, asFound));
    const titles = titlesAbove(own, asFound, {
      row: upper === undefined ? grid.firstRow : upper.end,
      isBelowTable: upper !== undefined,
    });
    const heading = asComponent(asFound, titles, reading);
    const before = upper ?? done.findLast((each) => haveSameWords(each.heading, asFound));
    const isAgain =
      titles.length === 0 && before !== undefined && haveSameWords(before.heading, asFound);
    const end = endOf(grid, asFound, all);
    const lines = tableLines(own, heading, end, lexicon, isAgain ? before.parent : undefined);
    const signs = (title: string, units: readonly UnitLine[]) => ({
      title,
      heading: textsOf(own, asFound),
      first: firstWords(own, units),
    });
    const title = titles[0]?.text ?? unitWords(own, heading, reading);
    const name = isAgain ? before.name : named(signs(title, lines.units));
    const { row, column, text } = heading.unit;
    const unit = { text, at: own.place(row, column) };
    const only = criterionAlone(heading, reading);
    const is = kindOf(heading, only);
    const listed = unitsListed(own, heading, lines.units);
    const isOfAbove =
      isAgain ||
      is !== "scores" || // its units are compared with those of the block's table
      (before !== undefined && areMostly(listed, before.listed));
    const above = before?.told;
    const goesOn = isOfAbove && above && { before: { ...above, heading: before.at } };
    const told = blockTold({ name, unit, titles, ...goesOn }, lexicon, choices);
    const titled = isAgain
      ? before.titled
      : stageTold([...titles.map((each) => each.text), grid.sheet]);
    const stages = stagesOf(heading);
    const stage = stages.size === 0 ? titled : stages.size === 1 ? [...stages][0] : undefined;
    const nameOf = (line: string, units: readonly UnitLine[]) => named(signs(line, units));
    const sections = tableSections(lines.units, { name, ...(told && { told }) }, nameOf, reading);
    parts.push(
      sections.map((section) => ({
        is: isNoTable(section.name, choices) ? "none" : is,
        name: section.name,
        grid: own,
        heading,
        ...(only && { only }),
        ...(section.told && { block: section.told.block, blockFrom: section.told.from }),
        ...(section.told === undefined && above && { likelyBlock: above.block }),
        ...(stage && { stage }),
        ...(titled && { titled }),
        units: section.units,
        lines,
      })),
    );
    const last = sections.at(-1)!.told ?? told;
    done.push({
      heading: asFound,
      name,
      at: unit.at,
      end: (lines.units.at(-1)?.row ?? heading.lastRow) + 1,
      ...(last && { told: last }),
      ...(titled && { titled }),
      listed,
      ...(lines.parent !== undefined && { parent: lines.parent }),
    });
  }
  return parts;
}

/** The one criterion that a heading has or whose parts it has; undefined where the regulation has no other group. */
function criterionAlone(
  heading: Heading,
  { lexicon: { regulation } }: HeadingReading,
): Criterion | undefined {
  return regulation.groups.length > 1 ? criterionOver(criteriaIn(heading), regulation) : undefined;
}

function kindOf(heading: Heading, only: Criterion | undefined): TablePart["is"] {
  if (only !== undefined) return "component";
  return criteriaIn(heading).size > 0 ? "scores" : "result";
}

/** A table of the sheet whose lines are known. */
interface TableBefore {
  heading: Heading;
  name: TableName;
  at: Words["at"];
  /** The row after its last unit. */
  end: number;
  told?: BlockTold;
  titled?: Stage;
  /** The keys of its units. */
  listed: ReadonlySet<string>;
  /** The parent that goes on where its heading is repeated. */
  parent?: string;
}

/** The keys of the units of a table. */
const unitsListed = (grid: CellGrid, { unit }: Heading, units: readonly UnitLine[]): Set<string> =>
  new Set(units.map(({ row }) => grid.key(row, unit.column)));

/** Whether more than half of some units are among others. */
const areMostly = (units: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...units].filter((unit) => others.has(unit)).length * 2 > units.size;

/** All words of a heading, row by row, whatever a person said of the columns. */
const textsOf = (grid: CellGrid, { firstRow, lastRow }: Heading): string =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, at) => grid.textsOf(firstRow + at))
    .flat()
    .join("\n");

/** The first words in the line of the first unit, whichever column a person says its name is in. */
function firstWords(grid: CellGrid, [first]: readonly UnitLine[]): string {
  if (first === undefined) return "";
  return grid.textsOf(first.row).find((text) => /\p{L}{2}/u.test(text)) ?? "";
}

/** The words that say by themselves where the units are; "" where none do. */
function unitWords(
  grid: CellGrid,
  { firstRow, lastRow, columns }: Heading,
  reading: HeadingReading,
): string {
  const rows = { first: firstRow, last: lastRow };
  const unchosen = { ...reading, choices: noChoices };
  const said = columns.map(({ column }) => headedColumn(grid, column, rows, unchosen));
  return columnsThatAre({ columns: said }, "unit")[0]?.text ?? "";
}

/** The stages that the columns of scores say. */
const stagesOf = ({ columns }: Heading): Set<Stage> =>
  new Set(
    columns.flatMap((column) =>
      column.meaning?.is === "criterion" ? (stageOf(column) ?? []) : [],
    ),
  );

/** Whether two headings say the same, left to right. */
const haveSameWords = (a: Heading, b: Heading): boolean => wordsOf(a) === wordsOf(b);

const wordsOf = ({ columns }: Heading): string =>
  columns
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");
