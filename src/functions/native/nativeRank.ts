import { type Reference, referenceText } from "../../reading/formulas/references";
import type { Ties } from "../../regulations/Ranking";
import { type NativePlace, noise } from "./NativePlace";
import { type Operand, ofOperand } from "./operand";
import { withoutSpaces, writingOf, writtenScore } from "./writtenScore";

/** How a native formula ranks. */
export interface NativeRanking {
  ties: Ties;
  /** Decimals of the value itself (0,945 has three) to which it is rounded before; undefined: none. */
  decimals?: number | undefined;
  /** The scores of the range that are text now. */
  texts: readonly string[];
  mark: "," | "." | undefined;
}

/**
 * EGI.RANK(value, range): one more than how many are higher. Numbers are counted by COUNTIF, which
 * passes over blanks and texts; scores written as text are read where there are any now. Equal is what
 * differs by binary noise only, or is rounded to the same; the edge above which a number is higher lies
 * beyond that.
 *
 * Undefined for a range of two dimensions, and for dense ranks among scores written as text: to know
 * which of equals is the first they must be numbers.
 */
export function nativeRank(
  operand: Operand,
  range: Reference,
  { ties, decimals, texts, mark }: NativeRanking,
  place: NativePlace,
): string | undefined {
  const { rows, columns } = range.area;
  if (rows > 1 && columns > 1) return undefined;
  const { shape, at } = place;
  const isAlone = shape.rows * shape.columns === 1;
  if (!isAlone && (shape.rows !== rows || shape.columns !== columns)) return undefined;
  const cells = referenceText(range);
  if (ties === "dense") {
    if (texts.length > 0) return undefined;
    const isFirstHigher = (value: string) => denseHigher(value, cells, columns > 1, decimals);
    return ofOperand(operand, isFirstHigher, ({ value }) => isFirstHigher(value));
  }
  const half = decimals === undefined ? "" : String(5 / 10 ** (decimals + 1));
  const rounded = (value: string) =>
    decimals === undefined ? value : `ROUND(ROUND(${value},13),${decimals})`;
  const before = columns > 1 ? at.column : at.row;
  const above = columns > 1 ? { ...range.area, columns: before } : { ...range.area, rows: before };
  const ranked = (edges: Edges): string => {
    const higher = (of: string) => countFrom(of, edges.high, texts, mark);
    const equals = (of: string) => `${countFrom(of, edges.low, texts, mark)}-${higher(of)}`;
    const place = `${higher(cells)}+1`;
    if (ties === "competition") return place;
    if (isAlone) return `IF(${equals(cells)}>1,NA(),${place})`;
    return before === 0 ? place : `${place}+${equals(referenceText({ ...range, area: above }))}`;
  };
  return ofOperand(
    operand,
    (value) => {
      const middle = rounded(value);
      return ranked({
        high: `(${middle}+${half && `${half}-`}${noise(value)})`,
        low: `(${middle}-${half && `${half}-`}${noise(value)})`,
      });
    },
    ({ value }) =>
      // A long expression stands in each edge once only.
      ranked(
        decimals === undefined
          ? { high: `(${value}*(1+5E-12)+5E-12)`, low: `(${value}*(1-5E-12)-5E-12)` }
          : { high: `(${rounded(value)}+${half}-5E-12)`, low: `(${rounded(value)}-${half}-5E-12)` },
      ),
  );
}

/** From where on a number is higher than the ranked one, and from where on it is at least its equal. */
interface Edges {
  high: string;
  low: string;
}

/** How many of the cells reach an edge: numbers, and texts of the ways of writing that occur. */
function countFrom(
  cells: string,
  edge: string,
  texts: readonly string[],
  mark: "," | "." | undefined,
): string {
  const writings = new Set(texts.flatMap((text) => writingOf(text, mark) ?? []));
  const bare = withoutSpaces(cells, texts);
  const read = [...writings].map((is) => {
    const { value } = writtenScore(bare, is, mark);
    // 1/FALSE and what is no score are errors, so neither is counted.
    return `+SUMPRODUCT(ISTEXT(${cells})*ISNUMBER(1/(${value}>=${edge})))`;
  });
  const all = `COUNTIF(${cells},">="&${edge})${read.join("")}`;
  return read.length === 0 ? all : `(${all})`;
}

/**
 * One more than how many different values are higher: of the numbers from the largest down, which
 * passes over blanks and texts, those that the next one does not equal.
 */
function denseHigher(
  value: string,
  cells: string,
  isRow: boolean,
  decimals: number | undefined,
): string {
  const line = isRow ? "COLUMN" : "ROW";
  const place = `${line}(${cells})-MIN(${line}(${cells}))`;
  const rounded = (of: string) =>
    decimals === undefined ? of : `ROUND(ROUND(${of},13),${decimals})`;
  const [own, next] = [1, 2].map((plus) => rounded(`LARGE(${cells},${place}+${plus})`));
  const isAbove = (one: string, other: string): string =>
    decimals === undefined ? `(${one}>${other}*(1+5E-12)+5E-12)` : `(${one}>${other})`;
  const counted = `${isAbove(own!, rounded(value))}*${isAbove(own!, next!)}`;
  // 1/FALSE and what lies behind the last number are errors, so neither is counted; LARGE gives nothing
  // at all where a cell of the range is in error, and then there is no rank either.
  return `IF(ISERROR(SUM(${cells})),NA(),SUMPRODUCT(--ISNUMBER(1/(${counted})))+1)`;
}
