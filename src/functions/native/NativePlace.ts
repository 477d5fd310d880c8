import { type Reference, referenceIn, referenceText } from "../../reading/formulas/references";
import type { CellValue } from "../../sheet/SheetCells";

/** For which cell a native formula is written: one of those that the EGI formula fills. */
export interface NativePlace {
  /** How many cells it fills, and which of them, from 0. */
  shape: { rows: number; columns: number };
  at: { row: number; column: number };
  /** What the cells that a formula names hold now. */
  valuesIn: (reference: Reference) => readonly (readonly CellValue[])[];
}

/** Of an argument that stands for as many cells as the formula fills, the cell for this place; undefined for any other range. */
export function cellFor(argument: string, { shape, at }: NativePlace): string | undefined {
  const found = referenceIn(argument);
  if (found === undefined) return undefined;
  const { rows, columns } = found.area;
  if (rows * columns === 1) return argument;
  if (rows !== shape.rows || columns !== shape.columns) return undefined;
  const row = found.area.row + at.row;
  const column = found.area.column + at.column;
  return referenceText({ ...found, area: { row, column, rows: 1, columns: 1 } });
}

/** The text of an argument that is a text itself; undefined for any other. */
export function literalText(argument: string): string | undefined {
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(argument) ?? [];
  return text?.replaceAll('""', '"');
}

/** The number of an argument that is one; undefined for any other. */
export const literalNumber = (argument: string): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(argument) ? Number(argument) : undefined;

/** What binary numbers may lack of what they stand for. */
export const noise = (value: string): string => `5E-12*MAX(1,ABS(${value}))`;

/** Whether a cell is blank, or holds the dash of a unit that is not scored. */
export const isBlankCell = (value: string): string => `OR(TRIM(${value})={"","-","–","—"})`;

/** The expression where the value is a number; a blank and a dash stay blank, anything else is `other`. */
export const ofNumber = (value: string, expression: string, other = "NA()"): string =>
  `IF(ISNUMBER(${value}),${expression},IF(${isBlankCell(value)},"",${other}))`;
