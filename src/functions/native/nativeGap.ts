import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import { isRatioBasis } from "../../scoring/boundRatio";
import { boundText } from "../../scoring/boundText";
import { type Operand, ofOperand } from "./operand";

/**
 * EGI.GAP(value, max, scale): what is missing to the next bound, in points to a ten-thousandth where
 * the maximum is known or the scale is one of points, else a share to a millionth; 0 above the best.
 *
 * Where the measure rounds before it grades, a bound is reached from half a step below on. Undefined for
 * scales with bands that leave gaps, with both kinds of bounds (từ, trên), or with bounds from 100 % on.
 */
export function nativeGap(
  value: Operand,
  max: Operand | undefined,
  measure: Measure,
): string | undefined {
  const found = boundsOf(measure);
  if (found === undefined) return undefined;
  const { bounds, isOpen, isRatio } = found;
  const [least, places] = isRatio ? [1e-13, 13] : [1e-10, 10];
  const low = bounds.slice(0, -1).map((bound) => String(isOpen ? bound + least : bound));
  const next = (of: string) =>
    bounds.length === 1
      ? String(bounds[0])
      : `LOOKUP(ROUND(${of},${places}),{${["-1E+99", ...low].join(",")}},{${bounds.join(",")}})`;
  const missing = (difference: string, digits: number): string =>
    `MAX(0,ROUNDUP(ROUND(${difference},${digits + 6})${isOpen ? "+1E-9" : ""},${digits}))`;
  if (!isRatio) {
    if (max !== undefined) return undefined; // what it leaves decides whether the next tier is in reach
    const points = (score: string) => missing(`${next(score)}-${score}`, 4);
    return ofOperand(value, points, ({ is, score }) => (is === "bare" ? points(score) : undefined));
  }
  const ofShare = (share: string): string => missing(`${next(share)}-${share}`, isOpen ? 6 : 6);
  const ofMax = (score: string, whole: string): string =>
    missing(`${next(`${score}/${whole}`)}*${whole}-${score}`, 4);
  if (max === undefined)
    return ofOperand(
      value,
      (share) => `IF(${share}>2,NA(),${ofShare(share)})`,
      (written) => {
        if (written.is === "bare") return undefined;
        if (written.max === undefined) return ofShare(written.value);
        return ofMax(written.score, written.max);
      },
    );
  if (max.written !== undefined && max.written.is !== "bare") return undefined;
  const whole = max.written?.value ?? max.text;
  const checked = (expression: string): string =>
    max.isLiteral || max.written ? expression : `IF(ISNUMBER(${whole})*(${whole}>0),${expression},NA())`; // prettier-ignore
  return ofOperand(
    value,
    (score) => checked(ofMax(score, whole)),
    ({ is, score }) => (is === "percent" ? undefined : checked(ofMax(score, whole))),
  );
}

/** The bounds from which on a value reaches each tier, lowest first. */
function boundsOf(
  measure: Measure,
): { bounds: number[]; isOpen: boolean; isRatio: boolean } | undefined {
  const { grading, ratio, total } = measure;
  if (grading === undefined || grading.tiers.some(({ atMost }) => atMost !== undefined))
    return undefined;
  const { on } = grading;
  const isRatio = isRatioBasis(on);
  const isRounded = isRatio
    ? on === "printedRatio"
    : on === "printedScore" || total?.when === "beforeRatio";
  const rounding = isRatio ? ratio : total;
  if (isRounded && isRatio && rounding === undefined) return undefined;
  const stated = grading.tiers.toReversed().filter(hasBound);
  const isOpen = stated.some(({ above }) => above !== undefined);
  if (stated.length === 0 || (isOpen && stated.some(({ above }) => above === undefined)))
    return undefined;
  const numbers = stated.map(({ above, atLeast }) => Number(boundText((above ?? atLeast)!, on)));
  const decimals = isRounded && rounding ? rounding.decimals + (isRatio ? 2 : 0) : undefined;
  const bounds = decimals === undefined ? numbers : numbers.map((bound) => reachedFrom(bound, decimals, isOpen)); // prettier-ignore
  if (isRatio && bounds.some((bound) => bound >= 1)) return undefined;
  return { bounds, isOpen: isOpen && decimals === undefined, isRatio };
}

const hasBound = ({ above, atLeast }: Tier): boolean =>
  above !== undefined || atLeast !== undefined;

/** Half a step below the first printed value that reaches a bound. */
function reachedFrom(bound: number, decimals: number, isOpen: boolean): number {
  const steps = 10 ** decimals;
  const at = Number((bound * steps).toFixed(6));
  const first = isOpen ? Math.floor(at) + 1 : Math.ceil(at);
  return Number(((first - 0.5) / steps).toFixed(decimals + 1));
}
