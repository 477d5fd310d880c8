import { points, type Points } from "../scoring/points";
import type { CellValue } from "../sheet/SheetCells";
import { dateText } from "./dateText";
import { isDateFormat } from "./isDateFormat";
import type { NotAScore } from "./Problem";

/** What stands in a cell where points are due. */
export type ScoreCell =
  | { is: "points"; points: Points }
  | { is: "blank" }
  | { is: "dash" }
  | { is: "tooManyDecimals"; given: string }
  | { is: "notAScore"; given: string; because: Exclude<NotAScore, "notExempt"> };

/** The signs that tables print for "không chấm". */
export const isDash = (text: string): boolean => /^[-‐‑–—−]$/.test(text.trim());

/**
 * Reads a cell where points are due. A number is the decimal of its 15 significant digits; a text is
 * never taken for a number, whatever it looks like, for Excel does not calculate with it either.
 *
 * @param format the cell's number format, en-US: a number that is shown as a date is no score
 */
export function scoreCell(value: CellValue, format: string): ScoreCell {
  if (typeof value === "number") return numberCell(value, format);
  const given = String(value).normalize("NFC").replace(/\s+/g, " ").trim();
  if (given === "") return { is: "blank" };
  if (isDash(given)) return { is: "dash" };
  return { is: "notAScore", given, because: reasonOf(given) };
}

function numberCell(value: number, format: string): ScoreCell {
  if (isDateFormat(format)) return { is: "notAScore", given: dateText(value), because: "date" };
  const given = points(value);
  if (given !== undefined) return { is: "points", points: given };
  const text = String(Number(value.toPrecision(15))).replace(".", ",");
  const isHuge = Math.abs(value) >= 1e9;
  return isHuge
    ? { is: "notAScore", given: text, because: "text" }
    : { is: "tooManyDecimals", given: text };
}

function reasonOf(given: string): "text" | "numberAsText" | "errorValue" {
  if (/^#[A-Z0-9/_]+[!?]?$/.test(given)) return "errorValue";
  return /^[-−+]?\d+([.,\s]\d+)*$/.test(given) ? "numberAsText" : "text";
}
