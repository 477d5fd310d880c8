import type { Block } from "../regulations/Regulation";
import type { Words } from "./blockTold";
import type { CellGrid } from "./CellGrid";
import { blockHeaded } from "./blockMeant";
import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";
import {
  beforeName,
  beginsWithOneOf,
  footWords,
  maximaWords,
  parentWords,
  summaryNames,
  summaryWords,
} from "./headingWords";
import { holdsPoints } from "./holdsPoints";
import { isUnitName } from "./isUnitName";
import type { Lexicon } from "./Lexicon";
import { parentsInColumn } from "./parentsInColumn";
import { withoutLeadingNumber } from "./withoutLeadingNumber";
import { isNumberedHeading, withoutNumber } from "./withoutNumber";

/** A line inside a table that heads the units of one block. */
export interface BlockLine extends Words {
  block: Block;
}

/** A line of a score table: a unit, or scores beside which no unit is named. */
export interface UnitLine {
  row: number;
  is: "unit" | "nameless";
  /** The nearest line above that heads a block, within the table; the same object for all units below it. */
  head?: BlockLine;
  /** What the column of parents says of it, else the nearest line above that heads one: "Huyện Cam Lâm". */
  parent?: string;
}

/** What stands below a heading. */
export interface TableLines {
  /** Top to bottom. */
  units: readonly UnitLine[];
  /** Rows that state the maxima of the columns. */
  maxima: readonly number[];
  /** Rows that are none of what is known, between the units or with scores: their first cells. */
  leftOut: readonly { row: number; column: number; isScored: boolean }[];
  /** The parent that goes on below, where the table does so under its heading again. */
  parent?: string;
}

type LineKind =
  | { is: "unit" | "nameless" | "summary" | "tier" | "maxima" | "foot" }
  | { is: "unknown"; isScored: boolean }
  | { is: "block"; block: Block }
  | { is: "parent"; parent: string };

/**
 * The lines below a heading.
 *
 * A line is a unit when it is numbered or has scores, or when it stands directly below another and
 * holds nothing but a name. Blank lines are passed over, so that no unit below one is lost; column
 * numbers, tiers, blocks, parents, sums, maxima, footnotes and signatures are no units.
 *
 * @param end    the row where the next table begins, or the one after the last of the sheet
 * @param before the parent that goes on from above, where the heading is repeated after a page break
 */
export function tableLines(
  grid: CellGrid,
  heading: Heading,
  end: number,
  lexicon: Lexicon,
  before?: string,
): TableLines {
  const units: UnitLine[] = [];
  const maxima: number[] = [];
  const unknown: { row: number; column: number; isScored: boolean }[] = [];
  const context: Pick<UnitLine, "head" | "parent"> = before === undefined ? {} : { parent: before };
  const read = lineReader(grid, heading, lexicon);
  let above = heading.lastRow;
  for (let row = heading.lastRow + 1; row < end; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (row === heading.lastRow + 1 && isColumnNumbers(grid, row)) {
      above = row;
      continue;
    }
    const line = read(row, filled, row === above + 1);
    if (line.is === "foot") continue;
    if (line.is === "unknown") {
      unknown.push({ row, column: filled[0]!, isScored: line.isScored });
      continue;
    }
    above = row;
    if (line.is === "block") {
      const [first] = filled;
      context.head = {
        block: line.block,
        text: grid.textsOf(row).join(" "),
        at: grid.place(row, first!),
      };
      delete context.parent;
    } else if (line.is === "parent") context.parent = line.parent;
    else if (line.is === "maxima") maxima.push(row);
    else if (line.is === "unit" || line.is === "nameless")
      units.push({ row, is: line.is, ...context });
  }
  const last = units.at(-1)?.row ?? 0;
  const rows = units.map((line) => line.row);
  const column = parentsInColumn(grid, heading, rows, before);
  const parent = column.last ?? context.parent;
  return {
    units: units.map((line, at) => {
      const own = column.parents[at];
      return own === undefined ? line : { ...line, parent: own };
    }),
    ...(parent !== undefined && { parent }),
    maxima,
    leftOut: unknown.filter(({ row, isScored }) => isScored || row < last),
  };
}

/** Tells a line by its cells. */
function lineReader(
  grid: CellGrid,
  heading: Heading,
  lexicon: Lexicon,
): (row: number, filled: readonly number[], isAdjacent: boolean) => LineKind {
  const places = columnsThatAre(heading, "place");
  const criteria = columnsThatAre(heading, "criterion");
  const figures = (["total", "ratio", "rank", "earlierRank"] as const).flatMap((is) =>
    columnsThatAre(heading, is),
  );
  const scores = criteria.length > 0 ? criteria : figures;
  const others = (["bonus", "penalty", "maxScore", "criterionMax"] as const)
    .flatMap((is) => columnsThatAre(heading, is))
    .concat(criteria.length > 0 ? figures : []);
  const count = (columns: readonly HeadedColumn[], row: number) =>
    columns.filter(({ column }) => holdsPoints(grid.value(row, column))).length;
  const parents = columnsThatAre(heading, "parent").map(({ column }) => column);
  const hasParents = lexicon.regulation.measures.some(
    ({ ranking, listing }) => ranking.scope === "parent" || listing.isWithinParents === true,
  );

  return (row, cells, isAdjacent) => {
    const besideParents = cells.filter((column) => !parents.includes(column));
    const filled = besideParents.length > 0 ? besideParents : cells;
    const unit = grid.text(row, heading.unit.column);
    const numbers = places.map(({ column }) => grid.text(row, column));
    const first = grid.text(row, filled[0]!);
    const keys = [heading.unit, ...places].map(({ column }) => grid.key(row, column));
    if (keys.some((key) => beginsWithOneOf(key, maximaWords))) return { is: "maxima" };
    if (keys.some((key) => beginsWithOneOf(key, summaryWords) || summaryNames.includes(key)))
      return { is: "summary" };
    const isNumbered = numbers.some((text) => /^\d+\.?$/.test(text));
    const share = count(scores, row) / Math.max(1, scores.length);
    const scored = share + count(others, row);
    if (!isNumbered) {
      const name = filled.length > 1 && isNumeral(first) ? grid.text(row, filled[1]!) : first;
      if (isTier(name, lexicon)) return { is: "tier" };
      const isHeaded = isNumberedHeading(first) || name !== first;
      const isParent = hasParents && beginsWithOneOf(withoutNumber(name), parentWords);
      if (isParent && (isHeaded || (scored === 0 && filled.length === 1)))
        return { is: "parent", parent: withoutLeadingNumber(name) };
      // with figures it states those of the whole block
      const block = scored > 0 || filled.length <= 2 ? blockHeaded(name, lexicon) : undefined;
      if (block !== undefined) return { is: "block", block };
      if (isHeaded && scored === 0) return { is: "unknown", isScored: false };
    }
    if (!isUnitName(unit)) {
      if (scored > 0 && (isNumbered || isAdjacent)) return { is: "nameless" };
      return scored > 0 ? { is: "unknown", isScored: true } : { is: "foot" };
    }
    if (isNumbered || share >= 0.5 || (isAdjacent && scored > 0)) return { is: "unit" };
    const isNameAlone = isAdjacent && filled.length === 1 && filled[0] === heading.unit.column;
    if (isNameAlone && !beginsWithOneOf(keys[0]!, footWords)) return { is: "unit" };
    return scored > 0 ? { is: "unknown", isScored: true } : { is: "foot" };
  };
}

const isNumeral = (text: string): boolean => /^(?:[IVX]+|[A-H])[.)]?$/u.test(text);

/** "Mức tốt", "II. Khá", "Xếp loại Trung bình (3 đơn vị)". */
function isTier(text: string, { tiers }: Lexicon): boolean {
  const key = withoutNumber(text);
  if (tiers.has(key)) return !/^[ivx]+$/.test(key); // "I" alone is the number of a line
  return beforeName.some((word) => key.startsWith(`${word} `) && tiers.has(key.slice(word.length + 1))); // prettier-ignore
}

/** "(1) (2) (3)" or "1 2 3" directly below a heading. */
function isColumnNumbers(grid: CellGrid, row: number): boolean {
  const numbers = grid
    .textsOf(row)
    .map((text) => /^\(?(\d+)\)?(\s*=.*)?$/.exec(text)?.[1])
    .map(Number);
  return (
    numbers.length > 2 &&
    numbers.every((number, at) => !Number.isNaN(number) && (at === 0 || number === numbers[at - 1]! + 1)) // prettier-ignore
  );
}
