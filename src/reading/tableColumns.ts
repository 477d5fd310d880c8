import type { Block, Regulation } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";
import type { Problem } from "./Problem";
import type { UnitTable } from "./UnitTable";

/** Which column of a heading holds what of the block; of two that mean the same the left one. */
export function tableColumns(
  grid: CellGrid,
  heading: Heading,
  block: Block,
  regulation: Regulation,
): UnitTable {
  const groups = regulation.groups.flatMap((group) => {
    const [column] = columnsOfGroup(heading, group.id);
    return block.id in group.maxScore && column !== undefined ? [{ group, column }] : [];
  });
  groups.sort((a, b) => a.column.column - b.column.column);
  const [bonus] = columnsThatAre(heading, "bonus");
  const [penalty] = columnsThatAre(heading, "penalty");
  const [maxScore] = columnsThatAre(heading, "maxScore");
  return {
    grid,
    regulation,
    block,
    unit: heading.unit,
    groups,
    notes: columnsThatAre(heading, "note"),
    ...(bonus && { bonus }),
    ...(penalty && { penalty }),
    ...(maxScore && { maxScore }),
  };
}

/**
 * What is wrong with a heading: a group without a column, two columns of one meaning, numbers under
 * words that mean nothing here.
 *
 * @param rows the lines of units
 */
export function columnProblems(
  table: UnitTable,
  heading: Heading,
  rows: readonly number[],
): Problem[] {
  const { grid, block, regulation } = table;
  const placeOf = ({ row, column }: HeadedColumn) => grid.place(row, column);
  const groups = regulation.groups.filter(({ maxScore }) => block.id in maxScore);
  const missing = groups
    .filter(({ id }) => columnsOfGroup(heading, id).length === 0)
    .map(({ label }): Problem => ({
      severity: "error",
      kind: "missingColumn",
      at: placeOf(heading.unit),
      column: label,
    }));
  const readOnce = [
    ...groups.map(({ id }) => columnsOfGroup(heading, id)),
    ...(["unit", "bonus", "penalty", "maxScore"] as const).map((is) => columnsThatAre(heading, is)),
  ];
  const twice = readOnce.flatMap(([first, ...more]) =>
    more.map((again): Problem => ({
      severity: "error",
      kind: "columnTwice",
      at: placeOf(again),
      column: again.text,
      first: placeOf(first!),
    })),
  );
  const isKnown = ({ meaning }: HeadedColumn) =>
    meaning?.is === "group" ? groups.some(({ id }) => id === meaning.id) : meaning !== undefined;
  const unknown = heading.columns
    .filter((column) => !isKnown(column))
    .filter(({ column }) => rows.some((row) => typeof grid.value(row, column) === "number"))
    .map((column): Problem => ({
      severity: "warning",
      kind: "unknownColumn",
      at: placeOf(column),
      column: column.text,
    }));
  return [...missing, ...twice, ...unknown];
}

const columnsOfGroup = ({ columns }: Heading, id: string): HeadedColumn[] =>
  columns.filter(({ meaning }) => meaning?.is === "group" && meaning.id === id);
