import type { Area } from "../../sheet/Sheet";
import { cellAddress } from "../cellAddress";

/** Some cells that a formula names. */
export interface Reference {
  /** As the formula writes it, with its "!"; "" for the formula's own sheet. */
  prefix: string;
  area: Area;
}

const reference =
  /^((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;

/** What a whole argument names; undefined where it is no plain reference ("A:A", "H5#", a name). */
export function referenceIn(argument: string): Reference | undefined {
  const [, prefix = "", firstColumn, firstRow, lastColumn, lastRow] =
    reference.exec(argument) ?? [];
  if (firstColumn === undefined || firstRow === undefined) return undefined;
  const first = { row: Number(firstRow) - 1, column: columnOf(firstColumn) };
  const last = {
    row: Number(lastRow ?? firstRow) - 1,
    column: columnOf(lastColumn ?? firstColumn),
  };
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  const columns = Math.abs(last.column - first.column) + 1;
  return { prefix, area: { row, column, rows, columns } };
}

/** A reference as it stands in a formula, absolute: "Huyện!$B$2:$B$9". */
export function referenceText({ prefix, area }: Reference): string {
  const corner = (row: number, column: number) =>
    cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  const first = corner(area.row, area.column);
  if (area.rows * area.columns === 1) return prefix + first.replaceAll("$", "");
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${prefix}${first}:${last}`;
}

const columnOf = (letters: string): number =>
  letters
    .toUpperCase()
    .split("")
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Anchors of spilled results that a formula names: 'Huyện'!H5 of "=SUM('Huyện'!H5#)". */
export const spillReferences = (formula: string): Reference[] =>
  [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(spill)].flatMap(
    ([text]) => referenceIn(text.slice(0, -1)) ?? [],
  );

const spill = /(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}#/giu;
