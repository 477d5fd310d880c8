import type { DecimalMark } from "./DecimalMark";
import { markSeen } from "./markSeen";

/**
 * The digits of a number typed as text with "." as their mark and no grouping: "1.035,5" is "1035.5".
 * A number that shows its own mark is read by it, whatever the table's.
 *
 * @param mark of the table; decides what "1.000" is
 * @returns undefined for what groups its digits as nobody does: "1.03.5"
 */
export function decimalDigits(digits: string, mark: DecimalMark): string | undefined {
  const seen = markSeen(digits);
  const decimal = seen === undefined || seen === "open" ? mark : seen;
  const [whole = "", fraction, ...more] = digits.split(decimal);
  const isGrouped = /^(\d+|\d{1,3}([.,]\d{3})+)$/.test(whole);
  if (more.length > 0 || !isGrouped || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return undefined;
  const plain = whole.replace(/[.,]/g, "");
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}
