import type { Area } from "../sheet/Sheet";
import { columnName } from "./columnName";

/**
 * How a sheet of ours is known again, also under another name: a hidden name of the workbook,
 * EGI_PL_I_1 for the table I.1, that refers to the table. Part of the file: never to be changed.
 */
const prefix = "EGI_PL_";
/** Likewise for hidden sheets that hold what stood before the last run: EGI_TRUOC_1, EGI_TRUOC_2, … */
const keptPrefix = "EGI_TRUOC_";

/** The workbook's name for a table: EGI_PL_I_1 for "I.1". Ids are letters, digits and dots. */
export const markOf = (id: string): string => prefix + id.replaceAll(".", "_");

/** The table that a name of the workbook marks; undefined where it is not one of ours. */
export const idOfMark = (name: string): string | undefined =>
  name.startsWith(prefix) ? name.slice(prefix.length).replaceAll("_", ".") : undefined;

/** The workbook's name for the n-th sheet that is kept for undoing. */
export const keptMark = (n: number): string => `${keptPrefix}${n}`;

/** Whether a name of the workbook marks a sheet that is kept for undoing. */
export const isKeptMark = (name: string): boolean => name.startsWith(keptPrefix);

/** The sheet in a reference: "PL I.1" of ='PL I.1'!$A$1:$F$30; undefined where the sheet is gone. */
export function sheetOfReference(formula: string): string | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
}

/** The cells in a reference: A1 to F30 of ='PL I.1'!$A$1:$F$30; undefined where they are gone. */
export function areaOfReference(formula: string): Area | undefined {
  const [, left, top, right = left, bottom = top] =
    /!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(formula) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return {
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnNumber(right) + 1 - column,
  };
}

const columnNumber = (name: string): number =>
  Array.from(name, (letter) => letter.charCodeAt(0) - 64).reduce(
    (sum, letter) => sum * 26 + letter,
  ) - 1;

/** A reference to cells of a sheet: ='PL I.1'!$A$1:$F$30. */
export function referenceTo(sheet: string, { row, column, rows, columns }: Area): string {
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `='${sheet.replaceAll("'", "''")}'!${first}:${last}`;
}
