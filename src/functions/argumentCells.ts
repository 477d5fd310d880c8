import { isCellError } from "./cellError";

/**
 * An argument as rows by columns, whatever arrived: a range, one value, or an error.
 *
 * @returns undefined for an argument that was left out: missing, null, or the invocation object
 * that takes its place where Excel still has metadata of the day before.
 */
export function argumentCells(argument: unknown): unknown[][] | undefined {
  if (argument === undefined || argument === null) return undefined;
  if (!Array.isArray(argument)) {
    const isLeftOut = typeof argument === "object" && !isCellError(argument) && !hasValue(argument);
    return isLeftOut ? undefined : [[argument]];
  }
  const items: unknown[] = argument;
  if (items.length === 0) return undefined;
  return items.every((row) => Array.isArray(row)) ? items : [items];
}

/** One value, where the argument is one: of a range of a single cell, that cell. Blank: undefined. */
export function argumentValue(argument: unknown): unknown {
  const cells = argumentCells(argument);
  const value = cells?.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
  return value === null || value === "" ? undefined : value;
}

/** A cell that arrives as a data type, with what it holds. */
export const hasValue = (cell: object): cell is { basicValue: unknown } => "basicValue" in cell;
