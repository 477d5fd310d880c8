import type { Measure } from "../../regulations/Measure";
import { isRatioBasis } from "../../scoring/boundRatio";
import { percentText } from "../../scoring/decimalText";
import type { Standing } from "../../scoring/Standing";
import { intervalText } from "../../text/intervalText";
import { pointsText } from "../../text/pointsText";
import { ruleWords } from "../../text/ruleWords";
import { tierBoundText } from "../../text/tierBoundText";
import { isInferred } from "../../scoring/isInferred";
import type { RuleLine } from "./UnitView";

/** The rules that made ratio, tier and rank of a unit, each with its source. */
export function ruleLines(standing: Standing, { grading }: Measure, mark: "," | "."): RuleLine[] {
  const { total, maxScore, converted, ratio, tier, explanation } = standing;
  const rules: RuleLine[] = [];
  const add = (text: string, source: string, more: Partial<RuleLine> = {}): void => {
    rules.push({ text, source, isInferred: isInferred({ source }), ...more });
  };
  const rounding = explanation.total?.rounding;
  if (rounding !== undefined && total !== undefined)
    add(ruleWords.totalRounded(rounding.decimals), rounding.source, { result: pointsText(total, mark) }); // prettier-ignore
  if (explanation.converted !== undefined && converted !== undefined) {
    const { decimals, source } = explanation.converted;
    add(ruleWords.converted(decimals), source, { result: pointsText(converted, mark) });
  }
  if (ratio && explanation.ratio && total !== undefined && maxScore !== "unknown") {
    const { decimals, source } = explanation.ratio.rounding;
    add(ruleWords.ratio(pointsText(total, mark), pointsText(maxScore, mark), decimals), source, {
      result: percentText(ratio, decimals, mark),
    });
  }
  if (tier && explanation.tier && grading) {
    const { on } = explanation.tier;
    add(ruleWords.tier(tier.label, tierBoundText(tier, on), on), tier.source, {
      isInferred: isInferred(tier),
      ...(tier.interval && { interval: intervalText(tier.interval, isRatioBasis(on)) }),
    });
  }
  if (explanation.rank) add(ruleWords.rank(explanation.rank.on, explanation.rank.ties), explanation.rank.source); // prettier-ignore
  return rules;
}
