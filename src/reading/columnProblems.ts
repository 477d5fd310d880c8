import type { Criterion } from "../regulations/Criterion";
import type { ColumnMeaning } from "./ColumnMeaning";
import { certaintyOf } from "./ColumnWitness";
import type { CellGrid } from "./CellGrid";
import { columnsThatAre, criteriaIn, type HeadedColumn, type Heading } from "./Heading";
import type { Lexicon } from "./Lexicon";
import { numberShape } from "./numbers/numberShape";
import type { Problem } from "./Problem";
import { columnsOfCriterion, isCovered, stageOf } from "./tableColumns";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/**
 * What is wrong with the heading of a score table: a group without a column, two columns of one
 * meaning, numbers under words that mean nothing here; and what was taken though it is not quite said.
 *
 * @param elsewhere ids of criteria that have a table of their own
 */
export function columnProblems(
  table: UnitTable,
  { name, heading, units }: Pick<TablePart, "name" | "heading" | "units">,
  elsewhere: ReadonlySet<string>,
): Problem[] {
  const rows = units.map(({ row }) => row);
  const { grid, block, regulation } = table;
  const known = new Set([...table.scores.map(({ criterion }) => criterion.id), ...elsewhere]);
  const missing = regulation.groups.filter(
    (group) => block.id in group.maxScore && !isCovered(group, block.id, known),
  );
  const unknown = unknownColumns(table, heading, rows);
  return [
    ...missing.map(({ label }): Problem => ({
      severity: "error",
      kind: "missingColumn",
      at: placeOf(grid, heading.unit),
      column: label,
    })),
    ...twice(table, heading),
    ...asked(unknown, missing, { grid, name, rows }),
  ];
}

/**
 * What is asked of a table of the parts of one criterion: columns whose words mean nothing here; and,
 * where not all parts have a column, whether a total is that of the criterion all the same.
 */
export function partColumnProblems(
  table: UnitTable,
  { name, heading, units, only }: Pick<TablePart, "name" | "heading" | "units" | "only">,
): Problem[] {
  const rows = units.map(({ row }) => row);
  const { grid, block } = table;
  const known = criteriaIn(heading);
  if (only === undefined || known.size < 2) return [];
  const missing = (only.criteria ?? []).filter(
    (part) => block.id in part.maxScore && !isCovered(part, block.id, known),
  );
  const unknown = unknownColumns(table, heading, rows);
  const isOpen = missing.length > 0 && !known.has(only.id);
  const totals = isOpen ? columnsThatAre(heading, "total") : [];
  return [
    ...twice(table, heading),
    ...asked(unknown, missing, { grid, name, rows }),
    ...asked(totals.slice(0, 1), [only], { grid, name, rows }),
  ];
}

/** The question what columns mean, with what they may mean where there are as many as of `missing`. */
function asked(
  columns: readonly HeadedColumn[],
  missing: readonly Criterion[],
  { grid, name, rows }: Pick<TablePart, "grid" | "name"> & { rows: readonly number[] },
): Problem[] {
  const inOrder = missing.length === columns.length ? missing : [];
  return columns.map((column, at) => {
    const proposed: ColumnMeaning | undefined = inOrder[at] && {
      is: "criterion",
      id: inOrder[at].id,
    };
    const holdsNumbers = rows.some((row) => isNumber(grid, row, column.column));
    return {
      severity: holdsNumbers ? "warning" : "note",
      kind: "unknownColumn",
      at: placeOf(grid, column),
      table: name,
      column: column.text,
      ...(proposed && { proposed }),
    };
  });
}

/** The meanings that were taken though a heading nearly says them only. */
export function likelyColumns(
  { grid, heading, name }: Pick<TablePart, "grid" | "heading" | "name">,
  { criteria }: Lexicon,
): Problem[] {
  return heading.columns.flatMap((column): Problem[] => {
    const { meaning, from, text } = column;
    if (from === undefined || certaintyOf(from) !== "likely") return [];
    if (meaning === undefined || meaning.is === "place") return [];
    const id = "id" in meaning ? meaning.id : undefined;
    const meant = criteria.find(({ criterion }) => criterion.id === id)?.criterion.label ?? "";
    return [
      {
        severity: meaning.is === "unit" || from === "nearWords" ? "warning" : "note",
        kind: "likelyColumn",
        at: placeOf(grid, column),
        table: name,
        column: text,
        meant,
      },
    ];
  });
}

const placeOf = (grid: CellGrid, { row, column }: HeadedColumn) => grid.place(row, column);

function twice({ grid, regulation }: UnitTable, heading: Heading): Problem[] {
  const groups = [
    ...allIds(regulation.groups).map((id) => columnsOfCriterion(heading, id)),
    ...(["unit", "parent", "bonus", "penalty", "maxScore"] as const).map((is) =>
      columnsThatAre(heading, is),
    ),
  ];
  return groups.flatMap((columns) => {
    const [first, ...more] = columns;
    const stages = new Set(columns.map(stageOf));
    const isEachStage = stages.size === columns.length && !stages.has(undefined);
    if (first === undefined || isEachStage) return [];
    return more.map((again): Problem => ({
      severity: "error",
      kind: "columnTwice",
      at: placeOf(grid, again),
      column: again.text,
      first: placeOf(grid, first),
    }));
  });
}

const allIds = (criteria: UnitTable["regulation"]["groups"]): string[] =>
  criteria.flatMap(({ id, criteria: parts }) => [id, ...allIds(parts ?? [])]);

function unknownColumns(
  { grid, scores, otherScores }: UnitTable,
  heading: Heading,
  rows: readonly number[],
): HeadedColumn[] {
  const read = new Set([...scores, ...otherScores].map(({ column }) => column.column));
  const isKnown = ({ meaning, column }: HeadedColumn) =>
    meaning?.is === "criterion" ? read.has(column) || isTwice(heading, meaning.id) : meaning !== undefined; // prettier-ignore
  return heading.columns
    .filter((column) => !isKnown(column))
    .filter(({ column, text }) =>
      rows.some(
        (row) => isNumber(grid, row, column) || (text === "" && !grid.isBlank(row, column)),
      ),
    );
}

const isTwice = (heading: Heading, id: string): boolean =>
  columnsOfCriterion(heading, id).length > 1;

function isNumber(grid: CellGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (
    typeof value === "number" || (typeof value === "string" && numberShape(value) !== undefined)
  );
}
