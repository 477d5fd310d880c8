import { resultOf } from "./resultOf";
import type { Cell } from "./Sheet";

/**
 * What a cell shows under one of the number formats that we write: "@", "General", "0", "00", "0.0",
 * "0.0##", "#,##0", each with a percent sign or without, and with words behind it: 0"." shows "1.".
 * A number is the decimal of its 15 significant digits, rounded half away from zero, as in Excel.
 *
 * @param mark the decimal mark of the person's Excel; the other one separates thousands
 */
export function shownText(cell: Cell, format: string, mark: "," | "."): string {
  const value = resultOf(cell);
  if (typeof value === "string") return value;
  if (format === "@" || format === "General")
    return String(Number(value.toPrecision(15))).replace(".", mark);
  const match = /^(#,##0|0+)(?:\.(0*)(#*))?(%?)(?:"([^"]*)")?$/.exec(format);
  if (match === null) throw new Error(`${format} is no number format of ours`);
  const [, whole = "", fixed = "", optional = "", percent = "", after = ""] = match;
  const steps = rounded(value, fixed.length + optional.length, percent === "%" ? 2 : 0);
  const sign = steps.startsWith("-") ? "-" : "";
  const digits = steps.replace("-", "");
  const places = fixed.length + optional.length;
  const filled = digits.padStart(places + Math.max(1, whole === "#,##0" ? 1 : whole.length), "0");
  const left = filled.slice(0, filled.length - places);
  const right = filled.slice(filled.length - places);
  const kept = right.slice(0, fixed.length) + right.slice(fixed.length).replace(/0+$/, "");
  const grouped =
    whole === "#,##0" ? left.replace(/\B(?=(\d{3})+$)/g, mark === "," ? "." : ",") : left;
  return `${sign}${grouped}${kept === "" ? "" : mark + kept}${percent}${after}`;
}

/** The number times ten to the places and the shift, rounded half away from zero: whole digits, "-" before. */
function rounded(value: number, places: number, shift: number): string {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const power = Number(exponent) - 14 + places + shift; // of the last digit
  const whole =
    power >= 0
      ? BigInt(digits) * 10n ** BigInt(power)
      : (BigInt(digits) * 2n + 10n ** BigInt(-power)) / (2n * 10n ** BigInt(-power));
  return `${value < 0 && whole !== 0n ? "-" : ""}${whole}`;
}
