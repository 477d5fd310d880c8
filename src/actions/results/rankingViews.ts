import type { ReadTable } from "../../reading/ReadTable";
import type { Measure } from "../../regulations/Measure";
import { boundRatio, isRatioBasis } from "../../scoring/boundRatio";
import { percentText } from "../../scoring/decimalText";
import type { MeasureResult, Standing } from "../../scoring/Standing";
import { tierShares } from "../../scoring/statistics/tierShares";
import { tierBoundText } from "../../text/tierBoundText";
import { earlierRanksOf } from "../earlierRanksOf";
import { isInferred } from "../../scoring/isInferred";
import type { RankingLine, RankingView, TierBound, TierPart } from "./RankingView";
import type { RecordedResult } from "./RunRecord";
import type { Scored } from "./Scored";
import { scoreText } from "../../scoring/scoreText";
import { tierSign } from "./TierSign";
import { unitKey } from "../../reading/names/unitKey";

/** Every ranking of a look: by block in the order of the regulation, its main measure first. */
export function rankingViews(scored: Scored): RankingView[] {
  const { regulation, results } = scored;
  return regulation.blocks.flatMap(({ id }) =>
    results.filter(({ block }) => block === id).map((result) => rankingView(result, scored)),
  );
}

function rankingView(result: MeasureResult, { regulation, tables, lastRun }: Scored): RankingView {
  const { block, standings } = result;
  const measure = regulation.measures.find(({ id }) => id === result.measure)!;
  const table = tables.find((each) => each.table.block === block);
  const longest = Math.max(1, ...standings.map((standing) => barOf(standing, measure) ?? 0));
  const isBarred = standings.some((standing) => barOf(standing, measure) !== undefined);
  const line = lineOf(measure, regulation.decimalMark, longest, table);
  const recorded = lastRun?.get(`${block}/${measure.id}`);
  const lines = standings.map((standing) => withChange(line(standing), recorded));
  return {
    id: `${block}/${measure.id}`,
    block: regulation.blocks.find(({ id }) => id === block)!.label,
    measure: measure.label,
    lines,
    notches: isBarred ? notchesOf(measure).map((at) => at / longest) : [],
    bounds: boundsOf(measure),
    shares: sharesOf(result, measure, regulation.decimalMark),
    uncomputed: standings.filter(({ state }) => state === "unscored").length,
    ...(recorded && { changed: lines.filter((each) => each.lastRun !== undefined).length }),
  };
}

/** A line, with what it had in the last run where that was something else. */
function withChange(
  line: RankingLine,
  recorded: ReadonlyMap<string, RecordedResult> | undefined,
): RankingLine {
  if (recorded === undefined) return line;
  const before = recorded.get(line.key);
  if (before === undefined) return { ...line, lastRun: "none" };
  const isAlike = before.rank === line.rank && before.tier === line.tier?.label;
  return isAlike ? line : { ...line, lastRun: before };
}

/** How long a bar is, the full ratio being 1: for drawing only. */
function barOf({ ratio, total, maxScore }: Standing, { grading }: Measure): number | undefined {
  if (ratio !== undefined) return ratio.part / ratio.whole;
  if (grading === undefined || isRatioBasis(grading.on)) return undefined;
  return total === undefined || maxScore === "unknown" || maxScore <= 0
    ? undefined
    : total / maxScore;
}

/** Where the tiers of a ratio begin, the full ratio being 1; a scale in points has none. */
const notchesOf = ({ grading }: Measure): number[] =>
  grading === undefined || !isRatioBasis(grading.on)
    ? []
    : grading.tiers.flatMap(({ atLeast, above }) => {
        const bound = atLeast ?? above;
        if (bound === undefined || bound <= 0) return [];
        const { part, whole } = boundRatio(bound, grading.on);
        return [part / whole];
      });

/** What makes one line of a standing. */
function lineOf(
  measure: Measure,
  mark: "," | ".",
  longest: number,
  table: ReadTable | undefined,
): (standing: Standing) => RankingLine {
  const places = new Map(table?.table.entries.map((entry, at) => [entry, table.units[at]!]));
  const [newest] = earlierRanksOf(table ? [table] : []).sort((a, b) => b.year - a.year);
  const isWhole = measure.of === undefined; // an earlier rank is that of the whole
  return (standing) => {
    const { entry, state, rank, total, maxScore, ratio, tier, explanation } = standing;
    const key = unitKey(entry);
    const length = barOf(standing, measure);
    const previous = isWhole ? newest?.ranks.get(entry) : undefined;
    const at = places.get(entry);
    return {
      key,
      unit: entry.unit,
      state,
      ...(entry.parent !== undefined && { parent: entry.parent }),
      ...(rank !== undefined && { rank }),
      ...(total !== undefined && { score: scoreText(total, maxScore, mark) }),
      ...(ratio && { ratio: percentText(ratio, explanation.ratio!.rounding.decimals, mark) }),
      ...(length !== undefined && { length: Math.max(0, length / longest) }),
      ...(tier && { tier: tierSign(tier, measure) }),
      ...(newest && previous !== undefined && { previous: change(newest.year, previous, rank) }),
      ...(at && { at }),
    };
  };
}

const change = (year: number, previous: number, rank: number | undefined) => ({
  year,
  rank: previous,
  ...(rank !== undefined && { rise: previous - rank }),
});

const boundsOf = ({ grading }: Measure): ReadonlyMap<string, TierBound> =>
  new Map(
    grading?.tiers.flatMap((tier) => {
      const wording = tierBoundText(tier, grading.on);
      const { label, source } = tier;
      return wording === undefined
        ? []
        : [[label, { tier: label, wording, source, isInferred: isInferred(tier) }] as const];
    }) ?? [],
  );

const sharesOf = (result: MeasureResult, measure: Measure, mark: "," | "."): TierPart[] =>
  tierShares(result, measure).map(({ tier, units, share }) => ({
    tier: tierSign(tier, measure),
    units,
    percent: percentText(share, 1, mark),
    length: share.part / share.whole,
  }));
