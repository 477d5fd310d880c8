import { literalNumber } from "./NativePlace";
import { type Operand, ofOperand } from "./operand";

/** More decimals of a percentage than these could be decided by what binary numbers lack. */
const mostDecimals = 3;

/**
 * EGI.RATIO(score, max, decimals): divided, and rounded to decimals of the percentage where they are
 * given. A score with its own maximum ("38,5/40") takes no other one.
 */
export function nativeRatio(
  score: Operand,
  max: Operand | undefined,
  decimals: string | undefined,
): string | undefined {
  const count = decimals === undefined ? undefined : literalNumber(decimals);
  if (decimals !== undefined && (count === undefined || count > mostDecimals)) return undefined;
  const rounded = (ratio: string): string =>
    count === undefined ? ratio : `ROUND(ROUND(${ratio},13),${count + 2})`;
  if (max?.written !== undefined && max.written.is !== "bare") return undefined;
  const whole = max?.written?.value ?? max?.text;
  const divided = (part: string): string => {
    if (max === undefined || whole === undefined) return "NA()";
    if (max.isLiteral) return rounded(`${part}/${whole}`);
    const isNumber = `IF(ISNUMBER(${max.text})*(${max.text}>0),${rounded(`${part}/${max.text}`)},`;
    return max.written === undefined
      ? `${isNumber}NA())`
      : `${isNumber}${rounded(`${part}/${whole}`)})`;
  };
  const none = max === undefined || max.isLiteral ? undefined : `${max.text}=""`;
  return ofOperand(score, divided, (written) => {
    if (written.is === "bare") return max === undefined ? undefined : divided(written.score);
    const own = rounded(written.value);
    if (max === undefined) return own;
    if (written.is === "percent") return none && `IF(${none},${own},NA())`;
    const same = `${written.max}=${whole}`;
    return `IF(${none === undefined ? same : `IF(${none},TRUE,${same})`},${own},NA())`;
  });
}
