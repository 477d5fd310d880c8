import type { CellGrid } from "./CellGrid";
import { findHeadings } from "./findHeadings";
import type { HeadingReading } from "./headedColumn";
import type { Heading } from "./Heading";
import { isSameTable, type TableName } from "./TableName";
import type { TablePart } from "./TablePart";
import { tableParts } from "./tableParts";
import { areInLine } from "./tablesBeside";

/**
 * The tables of one sheet in parts, top to bottom.
 *
 * What a person said of a column counts for its own table. Where that stands can be told only when the
 * headings are found; so they are looked for with all that was said of the sheet, then each again with
 * what is said of it.
 */
export function partsOfSheet(grid: CellGrid, reading: HeadingReading): TablePart[] {
  const found = findHeadings(grid, reading);
  const parts = tableParts(grid, found, reading);
  const { choices } = reading;
  const isOfOne = choices.columns.some(({ sheet, table }) => sheet === grid.sheet && table);
  if (!isOfOne) return parts.flat();
  const again = found.flatMap(({ heading }, at) => {
    const names = parts[at]!.map(({ name }) => name);
    const columns = columnsSaid(choices.columns, names, found.length === 1);
    const own = findHeadings(grid, { ...reading, choices: { ...choices, columns } });
    return own.find((each) => isSamePlace(each.heading, heading)) ?? [];
  });
  return tableParts(grid, again, reading).flat();
}

/** What is said of the columns of one table, what is said of it by name first; the only table of a sheet may have another title by now. */
function columnsSaid(
  columns: HeadingReading["choices"]["columns"],
  names: readonly TableName[],
  isOnly: boolean,
): HeadingReading["choices"]["columns"] {
  const isOwn = ({ table }: (typeof columns)[number]) =>
    table !== undefined && names.some((name) => isSameTable(name, table));
  return [
    ...columns.filter(isOwn),
    ...columns.filter((each) => !isOwn(each) && (isOnly || each.table === undefined)),
  ];
}

const isSamePlace = (a: Heading, b: Heading): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && areInLine(a, b);
