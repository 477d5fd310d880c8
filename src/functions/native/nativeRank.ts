import { type Reference, referenceText } from "../../reading/formulas/references";
import type { Ties } from "../../regulations/Ranking";
import { type NativePlace, noise, ofNumber } from "./NativePlace";

/** How a native formula ranks. */
export interface NativeRanking {
  ties: Ties;
  /** Decimals of the value itself (0,945 has three) to which it is rounded before; undefined: none. */
  decimals?: number | undefined;
}

/**
 * EGI.RANK(value, range): one more than how many are higher, counted by COUNTIF, which passes over
 * blanks and texts. Equal is what differs by binary noise only, or is rounded to the same; the edge
 * above which a number is higher lies beyond that.
 */
export function nativeRank(
  value: string,
  range: Reference,
  { ties, decimals }: NativeRanking,
  place: NativePlace,
): string | undefined {
  const { rows, columns } = range.area;
  if (rows > 1 && columns > 1) return undefined;
  const cells = referenceText(range);
  const half = decimals === undefined ? "" : `${5 / 10 ** (decimals + 1)}-`;
  const middle = decimals === undefined ? value : `ROUND(ROUND(${value},13),${decimals})`;
  const above = `">="&(${middle}+${half}${noise(value)})`;
  const alike = decimals === undefined ? `">="&(${middle}-${noise(value)})` : `">="&(${middle}-${half.slice(0, -1)}-${noise(value)})`; // prettier-ignore
  const higher = `COUNTIF(${cells},${above})`;
  const equals = (of: string) => `COUNTIF(${of},${alike})-COUNTIF(${of},${above})`;
  if (ties === "competition") return ofNumber(value, `${higher}+1`);
  if (ties === "dense") {
    if (decimals !== undefined) return undefined;
    const line = columns > 1 ? "COLUMN" : "ROW";
    const isFirst = `MATCH(${cells}&"",${cells}&"",0)=${line}(${cells})-MIN(${line}(${cells}))+1`;
    const isHigher = `(${cells}>${middle}+${noise(value)})`;
    return ofNumber(value, `SUMPRODUCT(ISNUMBER(${cells})*${isHigher}*(${isFirst}))+1`);
  }
  const { shape, at } = place;
  if (shape.rows * shape.columns === 1)
    return ofNumber(value, `IF(${equals(cells)}>1,NA(),${higher}+1)`);
  if (shape.rows !== rows || shape.columns !== columns) return undefined;
  const before = at.row + at.column;
  if (before === 0) return ofNumber(value, `${higher}+1`);
  const area = columns > 1 ? { ...range.area, columns: before } : { ...range.area, rows: before };
  return ofNumber(value, `${higher}+1+${equals(referenceText({ ...range, area }))}`);
}
