import type { Regulation } from "../../regulations/Regulation";
import type { MaxScore, Origin } from "../../regulations/Source";
import type { Grading } from "../../regulations/Tier";
import { isRatioBasis } from "../../scoring/boundRatio";
import { decimalText } from "../../scoring/decimalText";
import { knownPoints } from "../../scoring/knownPoints";
import { documentText } from "../../text/documentText";
import { intervalText } from "../../text/intervalText";
import { regulationWords as words } from "../../text/regulationWords";
import { tierBoundText } from "../../text/tierBoundText";
import { isInferred } from "../../scoring/isInferred";
import { exemptionViews } from "./exemptionViews";
import { measureName } from "./measureName";
import type { RegulationLine, RegulationView, ScaleView, Sourced } from "./RegulationView";
import { ruleLinesOf } from "./ruleLinesOf";

/** A regulation with where each of its numbers comes from. */
export function viewOfRegulation(regulation: Regulation): RegulationView {
  const { label, document, basis, blocks, stage } = regulation;
  const maxima = maximaOf(regulation);
  const scales = scalesOf(regulation);
  const rules = ruleLinesOf(regulation);
  const exemptions = exemptionViews(regulation);
  const all = [
    ...maxima.flatMap(({ points }) => points.filter((each) => each !== undefined)),
    ...scales.flatMap(({ tiers, on }) => [...tiers, on]),
    ...rules,
    ...exemptions,
  ];
  const inferred = all.filter((each) => each.isInferred).length;
  return {
    label,
    document: `${document.issuer}: ${documentText(document)}`,
    basis: basis.map(documentText),
    inferred,
    printed: all.length - inferred,
    blocks: blocks.map(({ id, label: block }) => ({ id, label: block })),
    maxima,
    scales,
    rules,
    exemptions,
    ...(stage.openPoint !== undefined && { openPoint: stage.openPoint }),
  };
}

function maximaOf({ groups, blocks, decimalMark }: Regulation): RegulationView["maxima"] {
  const sourced = (max: MaxScore | undefined): Sourced | undefined =>
    max && {
      value:
        max.points === "unknown"
          ? words.unknown
          : decimalText(knownPoints(max.points), decimalMark),
      ...originOf(max, false),
    };
  const rows = groups.map(({ label, maxScore }) => ({
    label,
    isTotal: false,
    points: blocks.map(({ id }) => sourced(maxScore[id])),
  }));
  const whole = blocks.map(({ maxScore }) => sourced(maxScore));
  return whole.every((each) => each === undefined)
    ? rows
    : [...rows, { label: words.whole, isTotal: true, points: whole }];
}

/** Each scale once, with the measures that it grades; those graded alike together. */
function scalesOf(regulation: Regulation): ScaleView[] {
  const graded = new Map<string, { grading: Grading; of: Set<string> }>();
  for (const measure of regulation.measures) {
    const { grading } = measure;
    if (grading === undefined) continue;
    const key = JSON.stringify(grading);
    const known = graded.get(key) ?? { grading, of: new Set<string>() };
    graded.set(key, { grading, of: known.of.add(measureName(measure, regulation)) });
  }
  const isOne = graded.size === 1;
  return [...graded.values()].map(({ grading, of }) => ({
    of: isOne ? [] : [...of],
    tiers: grading.tiers.map((tier): RegulationLine => ({
      what: tier.label,
      value: tierBoundText(tier, grading.on) ?? words.rest,
      ...originOf(tier, isRatioBasis(grading.on)),
    })),
    on: {
      what: words.gradedOn,
      value: words.basisOf[grading.on],
      source: grading.source,
      isInferred: isInferred(grading),
    },
  }));
}

const originOf = (origin: Origin, isPercent: boolean): Omit<Sourced, "value"> => ({
  source: origin.source,
  isInferred: isInferred(origin),
  ...(origin.interval && { interval: intervalText(origin.interval, isPercent) }),
});
