import { points, type Points } from "../scoring/points";
import type { CellValue } from "../sheet/SheetCells";
import { markerOf } from "./cellMarkers";
import { dateText } from "./dateText";
import { isDateFormat } from "./isDateFormat";
import type { DateOrder } from "./numbers/DateOrder";
import { decimalDigits } from "./numbers/decimalDigits";
import type { DecimalMark } from "./numbers/DecimalMark";
import { fractionOfDate } from "./numbers/fractionOfDate";
import { markSeen } from "./numbers/markSeen";
import { numberShape } from "./numbers/numberShape";
import type { NotAScore } from "./Problem";

/** What stands in a cell where points are due. */
export type ScoreCell =
  | {
      is: "points";
      points: Points;
      /** Typed after a slash. */
      max?: Points;
      /** Absent where the cell is a number; `open`: a text that only the mark of the table decides. */
      text?: "plain" | "open";
    }
  | { is: "blank" }
  /** A dash, an x or words that say the unit was not to be scored. */
  | { is: "notScored"; given: string }
  /** "Chưa nộp". */
  | { is: "pending"; given: string }
  /** A date that may be a fraction: whether it is, its maximum must tell. */
  | { is: "date"; given: string; score: Points; max: Points }
  | { is: "tooManyDecimals"; given: string }
  | { is: "notAScore"; given: string; because: Exclude<NotAScore, "notExempt"> };

/** How numbers are read in a table. */
export interface NumberReading {
  mark: DecimalMark;
  dateOrder: DateOrder;
}

/**
 * Reads a cell where points are due. A number is the decimal of its 15 significant digits; a text
 * that is nothing but a number is that number, by the mark of its table.
 *
 * @param format the cell's number format, en-US: a number that is shown as a date or a percentage is
 * no score
 */
export function scoreCell(value: CellValue, format: string, reading: NumberReading): ScoreCell {
  if (typeof value === "number") return numberCell(value, format, reading.dateOrder);
  const given = String(value).normalize("NFC").replace(/\s+/g, " ").trim();
  if (given === "") return { is: "blank" };
  if (typeof value === "boolean") return { is: "notAScore", given, because: "text" };
  const marker = markerOf(given);
  if (marker !== undefined) return { is: marker, given };
  if (isErrorValue(given)) return { is: "notAScore", given, because: "errorValue" };
  return textCell(given, reading.mark);
}

/** Whether a text is the value of an error cell: #N/A, #DIV/0!. */
export const isErrorValue = (text: string): boolean => /^#[A-Z0-9/_]+[!?]?$/.test(text);

function numberCell(value: number, format: string, order: DateOrder): ScoreCell {
  if (isDateFormat(format)) {
    const given = dateText(value);
    const typed = fractionOfDate(value, format, order);
    if (typed === undefined) return { is: "notAScore", given, because: "date" };
    return { is: "date", given, score: points(typed.score)!, max: points(typed.max)! };
  }
  const text = String(Number(value.toPrecision(15))).replace(".", ",");
  if (format.replace(/"[^"]*"|\\./g, "").includes("%"))
    return { is: "notAScore", given: text, because: "percent" };
  const given = points(value);
  if (given !== undefined) return { is: "points", points: given };
  const isHuge = Math.abs(value) >= 1e9;
  return isHuge
    ? { is: "notAScore", given: text, because: "text" }
    : { is: "tooManyDecimals", given: text };
}

function textCell(given: string, mark: DecimalMark): ScoreCell {
  const shape = numberShape(given);
  if (shape === undefined) return { is: "notAScore", given, because: "text" };
  if (shape.isPercent) return { is: "notAScore", given, because: "percent" };
  const [score, max] = [shape.digits, shape.max].map((digits) =>
    digits === undefined ? undefined : decimalDigits(digits, mark),
  );
  if (score === undefined || (shape.max !== undefined && max === undefined))
    return { is: "notAScore", given, because: "text" };
  const read = points(shape.isNegative ? `-${score}` : score);
  const most = max === undefined ? undefined : points(max);
  if (read === undefined || (max !== undefined && most === undefined))
    return score.includes(".") || max?.includes(".") === true
      ? { is: "tooManyDecimals", given }
      : { is: "notAScore", given, because: "text" };
  const isOpen = [shape.digits, shape.max].some(
    (digits) => digits !== undefined && markSeen(digits) === "open",
  );
  return {
    is: "points",
    points: read,
    ...(most !== undefined && { max: most }),
    text: isOpen ? "open" : "plain",
  };
}
