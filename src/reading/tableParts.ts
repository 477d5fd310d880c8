import type { Block } from "../regulations/Regulation";
import { blockMeant } from "./blockMeant";
import type { CellGrid } from "./CellGrid";
import { criterionNamed } from "./criterionNamed";
import { findHeadings, holdsScores } from "./findHeadings";
import type { HeadingReading } from "./headedColumn";
import { columnsThatAre, criteriaIn, type HeadedColumn, type Heading } from "./Heading";
import { nameKey } from "./names/nameKey";
import { tableLines } from "./tableLines";
import type { TablePart } from "./TablePart";

/**
 * The tables of one sheet in parts, top to bottom: one for each heading and each block that its lines
 * are headed by. The block is told by a line above, a person's choice, the heading of the units, the
 * titles from the nearest up, the table before, the name of the sheet.
 */
export function tableParts(grid: CellGrid, reading: HeadingReading): TablePart[] {
  const { lexicon, choices } = reading;
  const chosen = choices.sheets.find(({ sheet }) => sheet === grid.sheet)?.block;
  const headings = findHeadings(grid, reading);
  const parts: TablePart[] = [];
  let before: Block | undefined;
  let above = grid.firstRow; // of the titles of the next heading
  headings.forEach((found, at) => {
    const end = headings[at + 1]?.firstRow ?? grid.lastRow + 1;
    const titles = titlesAbove(grid, found, above);
    const heading = asComponent(found, titles, reading);
    const lines = tableLines(grid, heading, end, lexicon);
    const is = holdsScores(heading, reading) ? "scores" : criteriaIn(heading).size > 0 ? "component" : "result"; // prettier-ignore
    const told =
      lexicon.blocks.find(({ block }) => block.id === chosen)?.block ??
      blockMeant([heading.unit.text, ...titles], lexicon) ??
      before ??
      blockMeant([grid.sheet], lexicon);
    const blocks = [...new Set(lines.units.map(({ block }) => block ?? told))];
    for (const block of blocks.length === 0 ? [told] : blocks)
      parts.push({
        is,
        grid,
        heading,
        ...(block && { block }),
        units: lines.units.filter((line) => (line.block ?? told) === block),
        lines,
      });
    before = blocks.at(-1) ?? told;
    above = (lines.units.at(-1)?.row ?? heading.lastRow) + 1;
  });
  return parts;
}

/** Texts between the table above and a heading, nearest first. */
function titlesAbove(grid: CellGrid, heading: Heading, from: number): string[] {
  const titles: string[] = [];
  for (let row = heading.firstRow - 1; row >= from; row -= 1) titles.push(...grid.textsOf(row));
  return titles;
}

/**
 * A heading of totals below a title that names one criterion is a table of that criterion: "Xếp hạng
 * tiêu chí thành phần về “Hạ tầng kỹ thuật CNTT”". Any other heading as it is.
 */
function asComponent(
  heading: Heading,
  titles: readonly string[],
  { lexicon }: HeadingReading,
): Heading {
  const [total] = columnsThatAre(heading, "total");
  if (criteriaIn(heading).size > 0 || total === undefined) return heading;
  const named = titles
    .map((title) => criterionNamed(nameKey(title), lexicon))
    .find((each) => each !== undefined);
  if (named === undefined || named === "several" || named.is !== "criterion") return heading;
  const scores: HeadedColumn = {
    ...total,
    meaning: { is: "criterion", id: named.id },
    certainty: "certain",
  };
  return {
    ...heading,
    columns: heading.columns.map((each) => (each.column === total.column ? scores : each)),
  };
}
