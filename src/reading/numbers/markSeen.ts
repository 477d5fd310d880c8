import type { DecimalMark } from "./DecimalMark";

/**
 * Which decimal mark a number typed as text shows: "38,5" and "1.035,5" a comma; "open" where it
 * could be either ("1.000" is a thousand here, one there); undefined where it shows none ("60").
 *
 * @param digits digits, commas and points only
 */
export function markSeen(digits: string): DecimalMark | "open" | undefined {
  const marks = digits.replace(/\d/g, "");
  if (marks === "") return undefined;
  const last = marks.at(-1) as DecimalMark;
  if (marks.length > 1) return new Set(marks).size > 1 ? last : last === "," ? "." : ",";
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "open" : last;
}
