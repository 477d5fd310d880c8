import { numfmt } from "@univerjs/core";
import type { CellValue } from "./CellValue";

/**
 * What a cell shows, in a column that is wide enough.
 *
 * @param pattern the number format, "General" when the cell has none
 * @param locale  "vi" writes 1.234,5 and 103,5%; "en" writes 1,234.5
 */
export function shownText(value: CellValue, pattern: string, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const isPlain = pattern === "General" || pattern === "@" || pattern === "@@@";
  if (typeof value === "string" && isPlain) return value;
  return numfmt.format(isPlain ? "General" : pattern, value, {
    locale,
    throws: false,
    nbsp: false,
  });
}
