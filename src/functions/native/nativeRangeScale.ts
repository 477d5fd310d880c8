import { type Reference, referenceText } from "../../reading/formulas/references";
import type { CellValue } from "../../sheet/SheetCells";
import { cellScore } from "../cellScore";
import { rangeScale } from "../rangeScale";
import { type Operand, ofOperand } from "./operand";

/** A scale that a person keeps in the worksheet, bounds being numbers: what of it a formula names. */
export interface RangeBounds {
  cells: string;
  labels: string;
  /** Marks of open bounds (trên …); a scale of two columns has none. */
  marks?: string;
  isRatio: boolean;
}

/**
 * Its columns without a heading; undefined where a bound is written as text. Throws #VALUE! as the
 * function itself does for a range that is no scale.
 */
export function rangeBounds(
  range: Reference,
  values: readonly (readonly CellValue[])[],
): RangeBounds | undefined {
  const { isRatio } = rangeScale(values.map((row) => [...row]));
  const [[first] = []] = values;
  const heading = cellScore(first, undefined);
  const isHeaded = typeof first === "string" && heading !== "blank" && "code" in heading;
  const own = isHeaded ? values.slice(1) : values;
  if (own.some(([bound]) => typeof bound === "string" && bound !== "")) return undefined;
  const { area } = range;
  const column = (at: number): string =>
    referenceText({
      ...range,
      area: {
        row: area.row + values.length - own.length,
        rows: own.length,
        column: area.column + at,
        columns: 1,
      },
    });
  return {
    cells: column(0),
    labels: column(1),
    ...(area.columns > 2 && { marks: column(2) }),
    isRatio,
  };
}

/** How many bounds a value reaches; half of the last digit that counts lies between. */
function reached(value: string, { cells, marks, isRatio }: RangeBounds): string {
  const half = isRatio ? "5E-14" : "5E-11";
  const exact = `ROUND(${value},${isRatio ? 13 : 10})`;
  const from = marks === undefined ? `${cells}-${half}` : `${cells}-${half}+(${marks}<>"")*2*${half}`; // prettier-ignore
  return `SUMPRODUCT(ISNUMBER(${cells})*(${from}<=${exact}))`;
}

/** The expression where the scale is still one that is read the same, and the value is in its unit. */
function ofScale(
  { cells, labels, isRatio }: RangeBounds,
  value: string | undefined,
  expression: string,
): string {
  const isWhole = `COUNT(${cells})=SUMPRODUCT(--(${labels}<>"")),COUNTA(${cells})=COUNT(${cells})`;
  const areDifferent = `SUMPRODUCT(--(FREQUENCY(${cells},${cells})>0))=COUNT(${cells})`;
  const isSame = `(MAX(${cells})<=2)=${isRatio ? "TRUE" : "FALSE"}`;
  const unit = isRatio
    ? value && `,${value}<=2`
    : value && `,OR(${value}<=0,${value}>1,SUMPRODUCT((${cells}>0)*(${cells}<20))>0)`;
  return `IF(AND(${isWhole},${areDifferent},${isSame}${unit ?? ""}),${expression},NA())`;
}

/** EGI.TIER(value, range): the label of the highest bound that is reached. */
export function nativeRangeTier(value: Operand, scale: RangeBounds): string | undefined {
  const { cells, labels, isRatio } = scale;
  const label = (of: string) =>
    `INDEX(${labels},MATCH(SMALL(${cells},${reached(of, scale)}),${cells},0))&""`;
  return ofOperand(
    value,
    (of) => ofScale(scale, of, label(of)),
    ({ is, value: written }) => {
      if (!isRatio) return undefined; // whether it is in the unit of the scale depends on how it is written
      return ofScale(scale, is === "bare" ? written : undefined, label(written));
    },
  );
}

/** EGI.GAP(value, max, range): what is missing to the next bound; 0 above the best. */
export function nativeRangeGap(
  value: Operand,
  max: Operand | undefined,
  scale: RangeBounds,
): string | undefined {
  const { cells, marks, isRatio } = scale;
  if (value.isLiteral || value.written || max?.written || max?.isLiteral) return undefined;
  if (!isRatio && max !== undefined) return undefined;
  const next = (of: string) => `SMALL(${cells},MIN(COUNT(${cells}),${reached(of, scale)}+1))`;
  const gap = (of: string, whole: string, digits: number): string => {
    const bound = next(of);
    const isOpen = marks === undefined ? "" : `+(INDEX(${marks},MATCH(${bound},${cells},0))<>"")*1E-9`; // prettier-ignore
    const score = whole === "" ? of : value.text;
    return `MAX(0,ROUNDUP(ROUND(${bound}${whole}-${score},${digits + 6})${isOpen},${digits}))`;
  };
  return ofOperand(
    value,
    (of) => {
      if (max === undefined) return ofScale(scale, of, gap(of, "", isRatio ? 6 : 4));
      const isMax = `ISNUMBER(${max.text})*(${max.text}>0)`;
      const isInReach = `MAX(${cells})<1`;
      const expression = gap(`(${of}/${max.text})`, `*${max.text}`, 4);
      return `IF(${isMax},IF(${isInReach},${ofScale(scale, undefined, expression)},NA()),NA())`;
    },
    () => undefined,
  );
}
