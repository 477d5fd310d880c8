import type { Criterion } from "../../regulations/Criterion";
import type { Measure } from "../../regulations/Measure";
import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../../scoring/criteriaOf";
import { percentText } from "../../scoring/decimalText";
import { maxOf } from "../../scoring/maxOf";
import type { Ratio } from "../../scoring/Ratio";
import type { Line, MeasureResult, Standing } from "../../scoring/Standing";
import { distanceToNextTier } from "../../scoring/statistics/distanceToNextTier";
import { wholePoints } from "../../scoring/wholePoints";
import { pointsText } from "../../text/pointsText";
import { maxLines } from "./maxLines";
import { ruleLines } from "./ruleLines";
import type { Scored } from "./Scored";
import { scoreText } from "../../scoring/scoreText";
import { tierSign } from "./TierSign";
import type { PartLine, UnitView } from "./UnitView";
import { unitKey } from "../../reading/names/unitKey";
import { weakestPart } from "./weakestPart";

/**
 * How the result of a unit came about; undefined where the ranking has no such unit.
 *
 * @param view id of the ranking: "department/overall"
 * @param key  of the unit in it
 */
export function viewOfUnit(scored: Scored, view: string, key: string): UnitView | undefined {
  const result = scored.results.find(({ block, measure }) => `${block}/${measure}` === view);
  const standing = result?.standings.find(({ entry }) => unitKey(entry) === key);
  if (result === undefined || standing === undefined) return undefined;
  const { regulation, tables } = scored;
  const measure = regulation.measures.find(({ id }) => id === result.measure)!;
  const mark = regulation.decimalMark;
  const { entry, state, ratio, total, maxScore, tier, explanation } = standing;
  const { bonus, penalty } = addedOf(explanation.lines);
  const parts = partsOf(standing, result.block, regulation);
  const weakest = weakestPart(parts, mark);
  const next = nextTier(standing, measure, mark);
  const table = tables.find((each) => each.table.block === result.block);
  const at = table?.units[table.table.entries.indexOf(entry)];
  return {
    unit: entry.unit,
    state,
    ...(entry.parent !== undefined && { parent: entry.parent }),
    ...(tier && { tier: tierSign(tier, measure) }),
    ...(standing.rank !== undefined && { rank: rankOf(standing, result, measure) }),
    ...(ratio && { ratio: percentText(ratio, explanation.ratio!.rounding.decimals, mark) }),
    ...(total !== undefined && { score: scoreText(total, maxScore, mark) }),
    ...(next && { next }),
    ...(weakest && { weakest }),
    parts: parts.map(({ line }) => line),
    ...(bonus !== undefined && { bonus: pointsText(bonus, mark) }),
    ...(penalty !== undefined && {
      penalty: { points: pointsText(penalty, mark), note: entry.penaltyNote },
    }),
    ...(total !== undefined && { total: pointsText(total, mark) }),
    max: {
      ...(maxScore !== "unknown" && { applicable: pointsText(maxScore, mark) }),
      lines: maxLines(standing, result.block, regulation),
      isDeclared: explanation.max.isDeclared,
      source: explanation.max.source,
    },
    rules: ruleLines(standing, measure, mark),
    ...(at && { at }),
  };
}

const addedOf = (lines: readonly Line[]): { bonus?: number; penalty?: number } =>
  Object.fromEntries(
    lines.flatMap(({ is, score }) =>
      is === "criterion" || typeof score !== "number" ? [] : [[is, score]],
    ),
  );

/** The rank among how many that are ranked with it. */
function rankOf(standing: Standing, result: MeasureResult, { ranking }: Measure) {
  const together =
    ranking.scope === "parent"
      ? result.standings.filter(({ entry }) => entry.parent === standing.entry.parent)
      : result.standings;
  return {
    rank: standing.rank!,
    of: together.filter(({ rank }) => rank !== undefined).length,
  };
}

/** A line with its exact figures. */
export interface Part {
  line: PartLine;
  score?: number;
  max?: Ratio;
}

function partsOf({ explanation }: Standing, block: string, regulation: Regulation): Part[] {
  const paths = criterionPaths(regulation);
  return explanation.lines.flatMap(({ is, id, score }): Part[] => {
    if (is !== "criterion") return [];
    const criterion: Criterion = paths.get(id)!.at(-1)!;
    const { points } = maxOf({ id, of: [id] }, block, regulation, "plain").applicable(
      explanation.max.exemptions,
    );
    const isScored = typeof score === "number";
    const known = points === "unknown" || points.part <= 0 ? undefined : points;
    return [
      {
        line: {
          id,
          label: criterion.label,
          score,
          ...(isScored && {
            text: scoreText(
              score,
              known === undefined ? "unknown" : wholePoints(known),
              regulation.decimalMark,
            ),
          }),
          ...(isScored && known && { length: Math.min(1, (score * known.whole) / known.part) }),
        },
        ...(isScored && { score }),
        ...(known && { max: known }),
      },
    ];
  });
}

function nextTier(standing: Standing, measure: Measure, mark: "," | "."): UnitView["next"] {
  const distance = distanceToNextTier(standing, measure);
  if (distance === undefined || standing.total === undefined) return undefined;
  return {
    tier: distance.tier.label,
    points: pointsText(distance.points, mark),
    from: scoreText(standing.total + distance.points, standing.maxScore, mark),
  };
}
