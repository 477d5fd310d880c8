import type { Measure } from "../../regulations/Measure";
import { isRatioBasis } from "../../scoring/boundRatio";
import { boundText } from "../../scoring/boundText";
import { type Operand, ofOperand } from "./operand";

/**
 * EGI.TIER(value, scale): one IF inside the other, best tier first, on the value without binary noise,
 * rounded first where the measure grades what it prints. A score in place of a ratio has no tier.
 */
export function nativeTier(value: Operand, measure: Measure): string | undefined {
  const { grading, ratio, total } = measure;
  if (grading === undefined) return undefined;
  const isRatio = isRatioBasis(grading.on);
  const isRounded = isRatio
    ? grading.on === "printedRatio"
    : grading.on === "printedScore" || total?.when === "beforeRatio";
  const rounding = isRatio ? ratio : total;
  if (isRounded && rounding === undefined && isRatio) return undefined;
  const graded = (of: string): string => {
    const exact = `ROUND(${of},${isRatio ? 13 : 10})`;
    return isRounded && rounding !== undefined
      ? `ROUND(${exact},${rounding.decimals + (isRatio ? 2 : 0)})`
      : exact;
  };
  const ofNumber = (of: string): string =>
    isRatio ? `IF(${of}>2,NA(),${nested(graded(of), grading)})` : nested(graded(of), grading);
  return ofOperand(value, ofNumber, (written) => {
    if (!isRatio && written.is === "percent") return undefined;
    if (isRatio && written.is === "bare") return chosen(graded(written.value), grading, 2);
    return chosen(graded(isRatio ? written.value : written.score), grading);
  });
}

type Graded = NonNullable<Measure["grading"]>;

const quoted = (label: string): string => `"${label.replaceAll('"', '""')}"`;

function nested(graded: string, { on, tiers }: Graded): string {
  const bound = (stated: number) => boundText(stated, on);
  return tiers.reduceRight((below, { above, atLeast, atMost, label }, at) => {
    const text = quoted(label);
    const isInBand = atMost === undefined || at === 0 ? text : `IF(${graded}>${bound(atMost)},NA(),${text})`; // prettier-ignore
    if (above === undefined && atLeast === undefined) return isInBand;
    const reached = above === undefined ? `>=${bound(atLeast!)}` : `>${bound(above)}`;
    return `IF(${graded}${reached},${isInBand},${below})`;
  }, "NA()");
}

/**
 * The same where the value is long, so that it stands in the formula once: by the place among the
 * bounds, lowest first. A value just above a bound differs from it by `least`, for it is rounded.
 */
function chosen(graded: string, { on, tiers }: Graded, most?: number): string {
  const least = isRatioBasis(on) ? "+1E-13" : "+1E-10";
  const bound = (stated: number, plus: string) =>
    plus === "" ? boundText(stated, on) : String(Number(boundText(stated, on)) + Number(plus));
  const steps = tiers.toReversed().flatMap(({ above, atLeast, atMost, label }, at) => {
    const from = above === undefined ? atLeast : above;
    const low = from === undefined ? "-1E+99" : bound(from, above === undefined ? "" : least);
    const step = [{ low, label: quoted(label) }];
    const isBand = atMost !== undefined && at < tiers.length - 1;
    return isBand ? [...step, { low: bound(atMost, least), label: "NA()" }] : step;
  });
  if (most !== undefined) steps.push({ low: String(most + 1e-13), label: "NA()" });
  const bounds = steps.map(({ low }) => low).join(",");
  return `CHOOSE(MATCH(${graded},{${bounds}}),${steps.map(({ label }) => label).join(",")})`;
}
