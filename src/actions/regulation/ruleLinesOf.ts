import type { Regulation } from "../../regulations/Regulation";
import type { Source } from "../../regulations/Source";
import { decimalText } from "../../scoring/decimalText";
import { knownPoints } from "../../scoring/knownPoints";
import { regulationWords as words } from "../../text/regulationWords";
import { isInferred } from "../../scoring/isInferred";
import { measureName } from "./measureName";
import type { RegulationLine } from "./RegulationView";

/** How totals, ratios and ranks come about: what all measures share is said once, what differs by measure. */
export function ruleLinesOf(regulation: Regulation): RegulationLine[] {
  const { bonus, penalty, exempting, stage, decimalMark } = regulation;
  const line = (what: string, value: string, source: Source): RegulationLine => ({
    what,
    value,
    source,
    isInferred: isInferred({ source }),
  });
  const where = bonus?.isWithinMax === true ? words.bonusWithin : words.bonusBeyond;
  const cap = bonus?.cap?.points;
  return [
    line(words.stage, words.stages[stage.counts], stage.source),
    ...(bonus
      ? [
          line(
            words.bonus,
            typeof cap === "number"
              ? words.bonusCap(decimalText(knownPoints(cap), decimalMark), where)
              : where,
            bonus.source,
          ),
        ]
      : []),
    ...(penalty ? [line(words.penalty, words.penaltyIs, penalty.source)] : []),
    line(words.exempting, words.effect[exempting.effect], exempting.source),
    ...byMeasure(
      regulation,
      words.total,
      ({ total }) => total && { value: words.decimals(total.decimals), source: total.source },
    ),
    ...byMeasure(
      regulation,
      words.ratio,
      ({ ratio }) => ratio && { value: words.decimals(ratio.decimals), source: ratio.source },
    ),
    ...byMeasure(regulation, words.ranking, ({ ranking: { on, ties, source } }) => ({
      value:
        ties === "none" ? words.ties.none : words.rankedBy(words.basisOf[on], words.ties[ties]),
      source,
    })),
  ];
}

/** One line for each way in which the measures do it; their labels are said where there are several ways. */
function byMeasure(
  regulation: Regulation,
  what: string,
  rule: (measure: Regulation["measures"][number]) => { value: string; source: Source } | undefined,
): RegulationLine[] {
  const ways = new Map<string, { value: string; source: Source; of: Set<string> }>();
  for (const measure of regulation.measures) {
    const way = rule(measure);
    if (way === undefined) continue;
    const key = `${way.value}/${way.source}`;
    const known = ways.get(key) ?? { ...way, of: new Set<string>() };
    known.of.add(measureName(measure, regulation));
    ways.set(key, known);
  }
  return [...ways.values()].map(({ value, source, of }) => ({
    what: ways.size === 1 ? what : words.measureRule(what, [...of].join("; ")),
    value,
    source,
    isInferred: isInferred({ source }),
  }));
}
