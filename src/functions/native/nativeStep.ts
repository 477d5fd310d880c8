import { referenceIn, referenceText } from "../../reading/formulas/references";
import { cellScore, valueOf } from "../cellScore";
import { regulationInForce } from "../regulationInForce";
import { literalText, type NativePlace, noise } from "./NativePlace";
import { type Operand, ofOperand } from "./operand";

/**
 * EGI.STEP(share, bounds): how many bounds are not above it; bounds as a range, or as one text. A number
 * above 200 % is no share of bounds that are shares. Bounds written as text in a range have no native form.
 */
export function nativeStep(share: Operand, bounds: string, place: NativePlace): string | undefined {
  const range = referenceIn(bounds);
  if (range !== undefined) {
    const isText = (cell: unknown) => typeof cell === "string" && cell.trim() !== "";
    if (place.valuesIn(range).flat().some(isText)) return undefined;
    const cells = referenceText(range);
    return ofOperand(
      share,
      (value) =>
        `IF(AND(${value}>2,MAX(${cells})<=2),NA(),COUNTIF(${cells},"<="&(${value}+${noise(value)})))`,
      ({ is, value }) =>
        is === "bare" ? undefined : `COUNTIF(${cells},"<="&(${value}*(1+5E-12)+5E-12))`,
    );
  }
  const mark = regulationInForce()?.decimalMark;
  const read = (literalText(bounds) ?? bounds).split(";").map((part) => cellScore(part, mark));
  const numbers = read.flatMap((each) =>
    each === "blank" || "code" in each ? [] : [valueOf(each)],
  );
  if (numbers.length < read.length) return undefined;
  const shares = numbers.map(({ part, whole }) => part / whole);
  const areRatios = shares.every((bound) => bound <= 2);
  return ofOperand(
    share,
    (value) => {
      const reached = shares.map((bound) => `(ROUND(${value},13)>=${bound})`).join("+");
      return areRatios ? `IF(${value}>2,NA(),${reached})` : reached;
    },
    ({ is, value }) =>
      is === "bare" || !areRatios
        ? undefined
        : `SUMPRODUCT(--({${shares.join(",")}}<=ROUND(${value},13)))`,
  );
}
