import type { Criterion } from "../../regulations/Criterion";
import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../criteriaOf";
import { exemptionsOf } from "../exemptionsOf";
import { foldedUnit } from "../foldedUnit";
import { maxOf } from "../maxOf";
import type { Points } from "../points";
import type { Entry } from "../ScoreTable";
import { wholePoints } from "../wholePoints";
import type { ExemptibleNode } from "./ExemptionSearch";

/** A group or criterion that a unit has points in, so that it is not exempt from it. */
export interface ScoredNode {
  criterion: Criterion;
  path: readonly string[];
  /** Its maximum for the unit. */
  points: Points;
  score: Points;
}

/**
 * What one unit may be exempt from: every group and criterion of its block with a known maximum above
 * 0, in the order of the regulation; apart, those that it has points in. What the regulation exempts
 * it from already is in neither.
 *
 * @param keyOf what makes a listed name and the name of an exemption the same unit
 */
export function exemptibleNodes(
  { unit, scores }: Pick<Entry, "unit" | "scores">,
  block: string,
  regulation: Regulation,
  keyOf: (name: string) => string = foldedUnit,
): { free: ExemptibleNode[]; scored: ScoredNode[] } {
  const own = exemptionsOf(regulation, block, keyOf)(unit);
  const gone = new Set(own.flatMap(({ without }) => without));
  const others = regulation.exemptions.filter(
    (each) => each.block === block && keyOf(each.unit) !== keyOf(unit),
  );
  const free: ExemptibleNode[] = [];
  const scored: ScoredNode[] = [];
  for (const [id, way] of criterionPaths(regulation)) {
    const criterion = way.at(-1)!;
    const path = way.map((each) => each.id);
    if (!(block in criterion.maxScore) || path.some((each) => gone.has(each))) continue;
    const left = maxOf({ id, of: [id] }, block, regulation, "plain").applicable(own).points;
    if (left === "unknown" || left.part <= 0) continue;
    const points = wholePoints(left);
    const score = scoreIn(criterion, scores);
    if (score > 0) {
      scored.push({ criterion, path, points, score });
      continue;
    }
    const cell = scores[id];
    free.push({
      criterion: { id, label: criterion.label },
      path,
      points,
      sheet: cell === undefined ? "noCell" : cell === 0 ? "zero" : "notScored",
      alsoExempt: others.filter(({ without }) => without.includes(id)).map((each) => each.unit),
    });
  }
  return { free, scored };
}

/** The highest figure that stands for it or adds up below it; 0 where none is above 0. */
function scoreIn({ id, criteria = [] }: Criterion, scores: Entry["scores"]): Points {
  const own = scores[id];
  const below = criteria.reduce((sum, part) => sum + scoreIn(part, scores), 0);
  return Math.max(typeof own === "number" ? own : 0, below);
}
