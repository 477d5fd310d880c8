import { resultOf } from "../../src/sheet/resultOf";
import type { Cell } from "../../src/sheet/Sheet";

/**
 * A cell as Excel displays it under its number format, on a machine whose decimal mark is this. Throws
 * on a format that this test does not know.
 */
export function shownText(cell: Cell, format: string, mark: "," | "."): string {
  const value = resultOf(cell);
  if (typeof value === "string") return value;
  const known = /^(0+)(?:\.(0+))?(%?)(?:"([^"]*)")?$/.exec(format);
  if (known === null) throw new Error(`${value} under “${format}”`);
  const [, whole = "", decimals = "", percent = "", after = ""] = known;
  const figure = percent === "%" ? value * 100 : value;
  const [digits = "", rest] = figure.toFixed(decimals.length).split(".");
  const shown = rest === undefined ? "" : `${mark}${rest}`;
  return `${digits.padStart(whole.length, "0")}${shown}${percent}${after}`;
}
