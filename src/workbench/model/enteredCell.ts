import { CellValueType, type ICellData, numfmt } from "@univerjs/core";
import { isErrorText } from "./cellContent";
import type { CellValue } from "./CellValue";
import { textCell } from "./textCell";
import { typedFormula } from "./typedFormula";

/** Where something is entered. */
export interface Place {
  /** The cell's number format, "General" when it has none. */
  pattern: string;
  /** In whose way numbers and dates are written: "en" for the add-in, "vi" for a person. */
  locale: string;
}

const nothing = { f: null, si: null, p: null };
const text = (v: string): ICellData => ({ ...nothing, ...textCell(v) });

/**
 * The cell that results when a value is entered, as if typed: "=A1" is a formula, "5/8" a date,
 * "'012" and everything in a cell of format "@" is text, "" empties the cell.
 */
export function enteredCell(value: CellValue, place: Place): ICellData {
  if (value === "") return { ...nothing, v: null, t: null };
  if (place.pattern === "@" && typeof value !== "boolean") return text(String(value));
  if (typeof value === "number") return { ...nothing, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("'"))
    return { ...nothing, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (value.startsWith("=") && value.length > 1) {
    const f = place.locale === "vi" ? typedFormula(value) : value;
    return { ...nothing, f, v: null, t: null };
  }
  if (isErrorText(value)) return { ...nothing, v: value, t: CellValueType.STRING };
  const read = isWritten(value, place.locale) ? parsed(value, place.locale) : null;
  if (read === null || typeof read.v === "string") return text(value);
  if (typeof read.v === "boolean")
    return { ...nothing, v: read.v ? 1 : 0, t: CellValueType.BOOLEAN };
  const v = Number(read.v.toPrecision(15)); // 95% is read as 0.9500000000000001
  const cell: ICellData = { ...nothing, v, t: CellValueType.NUMBER };
  return place.pattern === "General" && read.z ? { ...cell, s: { n: { pattern: read.z } } } : cell;
}

/** The library reads a day without its year month first in every locale: 5/8 is 5 August here. */
function parsed(value: string, locale: string) {
  const [, day, month] = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(value) ?? [];
  if (locale !== "vi" || day === undefined || month === undefined)
    return numfmt.parseValue(value, { locale });
  const read = numfmt.parseValue(`${month}/${day}`, { locale: "en" });
  return read && typeof read.v === "number" ? { ...read, z: "d/m" } : null;
}

/** The library takes "38.5" for 385 where the full stop groups: groups must have three digits. */
function isWritten(value: string, locale: string): boolean {
  const group = locale === "vi" ? "." : ",";
  const decimal = locale === "vi" ? "," : ".";
  const digits = value.trim().replace(/^[-+(]+|[%)\s]+$/g, "");
  if (!digits.includes(group) || !/^[\d.,]+$/.test(digits)) return true;
  const [whole = "", ...decimals] = digits.split(decimal);
  const [first = "", ...groups] = whole.split(group);
  return (
    decimals.length <= 1 &&
    !decimals.join("").includes(group) &&
    /^\d{1,3}$/.test(first) &&
    groups.every((three) => three.length === 3)
  );
}
