import type { DateOrder } from "./DateOrder";
import { dateOf } from "../dateOf";

/**
 * The score and the maximum that were typed as 5/8 where Excel made a date of it; undefined for a
 * date with a time, or whose format shows neither day nor month. A format without a day is of a
 * second number that is no day or month: 5/40 became May 1940.
 *
 * @param format the number format of the cell, en-US
 */
export function fractionOfDate(
  serial: number,
  format: string,
  order: DateOrder,
): { score: number; max: number } | undefined {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!Number.isInteger(serial) || serial < 61 || /[hs]/i.test(shown)) return undefined;
  const { day, month, year } = dateOf(serial);
  if (!/d/i.test(shown))
    return /m/i.test(shown) && day === 1 ? { score: month, max: year % 100 } : undefined;
  return order === "dayFirst" ? { score: day, max: month } : { score: month, max: day };
}
