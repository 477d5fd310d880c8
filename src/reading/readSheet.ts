import type { Block, Regulation } from "../regulations/Regulation";
import type { Entry } from "../scoring/ScoreTable";
import { blockMeant } from "./blockMeant";
import type { CellGrid } from "./CellGrid";
import { cellAddress, columnLetters } from "./cellAddress";
import { findHeadings } from "./findHeadings";
import { foldedName } from "./foldedName";
import type { Heading } from "./Heading";
import type { Place, Problem } from "./Problem";
import type { ReadTable } from "./ReadTable";
import { readEntry } from "./readEntry";
import { columnProblems, tableColumns } from "./tableColumns";
import { type UnitRow, unitRows } from "./unitRows";

/** A score table of one sheet with the cell of its heading and what is wrong in it. */
export interface SheetTable extends ReadTable {
  heading: Place;
  problems: readonly Problem[];
}

/** A heading and the lines under it; after a page break the same block has several. */
interface Part {
  heading: Heading;
  rows: readonly UnitRow[];
}

/**
 * The score tables of one sheet, top to bottom. A heading that is repeated for the same block, as
 * after a page break, continues its table.
 *
 * @returns in `problems` those of tables whose block cannot be told
 */
export function readSheet(
  grid: CellGrid,
  regulation: Regulation,
): { found: SheetTable[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byBlock = new Map<Block, Part[]>();
  const headings = findHeadings(grid, regulation);
  let block: Block | undefined;
  let above = grid.firstRow; // of the titles of the next heading
  headings.forEach((heading, at) => {
    const end = headings[at + 1]?.firstRow ?? grid.lastRow + 1;
    const rows = unitRows(grid, heading, end);
    const witnesses = [heading.unit.text, ...titlesAbove(grid, heading, above)];
    block = blockMeant(witnesses, regulation) ?? block ?? blockMeant([grid.sheet], regulation);
    above = (rows.at(-1)?.row ?? heading.lastRow) + 1;
    if (block === undefined)
      problems.push({
        severity: "error",
        kind: "unknownBlock",
        at: grid.place(heading.unit.row, heading.unit.column),
        given: heading.unit.text,
        known: regulation.blocks.map(({ label }) => label),
      });
    else byBlock.set(block, [...(byBlock.get(block) ?? []), { heading, rows }]);
  });
  const found = [...byBlock].map(([each, parts]) => readParts(grid, regulation, each, parts));
  return { found, problems };
}

/** Texts between the table above and a heading, nearest first. */
function titlesAbove(grid: CellGrid, heading: Heading, from: number): string[] {
  const titles: string[] = [];
  for (let row = heading.firstRow - 1; row >= from; row -= 1) titles.push(...grid.textsOf(row));
  return titles;
}

function readParts(
  grid: CellGrid,
  regulation: Regulation,
  block: Block,
  parts: readonly Part[],
): SheetTable {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  const units: Place[] = [];
  const listed = new Map<string, Place>();
  const groups = new Set<string>();
  for (const { heading, rows } of parts) {
    const table = tableColumns(grid, heading, block, regulation);
    for (const { group } of table.groups) groups.add(group.id);
    const lines = rows.map(({ row }) => row);
    problems.push(...columnProblems(table, heading, lines));
    for (const { row, is } of rows) {
      const at = grid.place(row, table.unit.column);
      if (is === "nameless") {
        problems.push({ severity: "error", kind: "blankUnit", at });
        continue;
      }
      const { entry, problems: wrong } = readEntry(table, row);
      const first = listed.get(foldedName(entry.unit));
      if (first === undefined) listed.set(foldedName(entry.unit), at);
      else problems.push({ severity: "error", kind: "duplicateUnit", at, unit: entry.unit, first });
      problems.push(...wrong);
      entries.push(entry);
      units.push(at);
    }
  }
  const { heading } = parts[0]!;
  const at = grid.place(heading.unit.row, heading.unit.column);
  if (parts.every(({ rows }) => rows.length === 0))
    problems.push({ severity: "error", kind: "noUnits", at });
  return {
    table: { block: block.id, entries },
    sheet: grid.sheet,
    area: areaOf(parts),
    groups: [...groups],
    units,
    heading: at,
    problems,
  };
}

/** From the first heading to the last line: "A5:L27". */
function areaOf(parts: readonly Part[]): string {
  const columns = parts.flatMap(({ heading }) => heading.columns.map(({ column }) => column));
  const { heading, rows } = parts.at(-1)!;
  const last = rows.at(-1)?.row ?? heading.lastRow;
  const from = cellAddress(parts[0]!.heading.firstRow, Math.min(...columns));
  return `${from}:${columnLetters(Math.max(...columns))}${last + 1}`;
}
