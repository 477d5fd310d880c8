import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import { isRatioBasis } from "../../scoring/boundRatio";
import { boundText } from "../../scoring/boundText";
import { ofNumber } from "./NativePlace";

/**
 * EGI.TIER(value, scale): one IF inside the other, best tier first, on the value without binary noise,
 * rounded first where the measure grades what it prints. A score in place of a ratio has no tier.
 */
export function nativeTier(value: string, { grading, ratio, total }: Measure): string | undefined {
  if (grading === undefined) return undefined;
  const { on, tiers } = grading;
  const isRatio = isRatioBasis(on);
  const isRounded = isRatio
    ? on === "printedRatio"
    : on === "printedScore" || total?.when === "beforeRatio";
  const rounding = isRatio ? ratio : total;
  if (isRounded && rounding === undefined && isRatio) return undefined;
  const exact = `ROUND(${value},${isRatio ? 13 : 10})`;
  const graded =
    isRounded && rounding !== undefined
      ? `ROUND(${exact},${rounding.decimals + (isRatio ? 2 : 0)})`
      : exact;
  const bound = (stated: number) => boundText(stated, on);
  const nested = tiers.reduceRight((below, tier, at) => {
    const { above, atLeast, atMost, label } = tier;
    const text = `"${label.replaceAll('"', '""')}"`;
    const isInBand = atMost === undefined || at === 0 ? text : `IF(${graded}>${bound(atMost)},NA(),${text})`; // prettier-ignore
    if (above === undefined && atLeast === undefined) return isInBand;
    return `IF(${graded}${reached({ above, atLeast }, bound)},${isInBand},${below})`;
  }, "NA()");
  return ofNumber(value, isRatio ? `IF(${value}>2,NA(),${nested})` : nested);
}

const reached = (
  { above, atLeast }: { above: Tier["above"]; atLeast: Tier["atLeast"] },
  bound: (stated: number) => string,
): string => (above === undefined ? `>=${bound(atLeast!)}` : `>${bound(above)}`);
