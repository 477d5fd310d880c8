import type { Criterion } from "../regulations/Criterion";
import type { Points } from "./points";
import type { Entry, Score } from "./ScoreTable";

/** Who is told what is met on the way down the tree. */
export interface ScoreNotes {
  /** A criterion without a score, where one is due. */
  unscored: (criterion: Criterion) => void;
  /** A figure was typed for this criterion. */
  scored: (criterion: Criterion, points: Points) => void;
  /** The figure of a criterion is not the sum of its parts, which are all scored too. */
  partsDiffer: (criterion: Criterion, given: Points, sum: Points) => void;
  /** Marked as exempt, though the unit has this criterion. */
  exempt: (criterion: Criterion) => void;
}

/**
 * The score of an entry in a criterion: its own figure, else the sum of its parts in this block.
 *
 * Exempt where the unit does not have it or any of its parts; unscored as soon as one part is: a sum
 * of some parts is no score. A 0 where the unit is exempt is exempt too: nothing was asked for.
 * Whatever is typed below a criterion that the unit does not have is told all the same.
 *
 * @param gone ids of the criteria that the unit does not have
 */
export function scoreOf(
  criterion: Criterion,
  entry: Pick<Entry, "scores">,
  block: string,
  gone: ReadonlySet<string>,
  notes: ScoreNotes,
): Score {
  const own = entry.scores[criterion.id];
  const isGone = gone.has(criterion.id);
  const parts = (criterion.criteria ?? []).filter(({ maxScore }) => block in maxScore);
  const quietly = { ...notes, unscored: () => undefined };
  if (own === "exempt" || (isGone && (typeof own !== "number" || own === 0))) {
    if (!isGone) notes.exempt(criterion);
    for (const part of parts) scoreOf(part, entry, block, gone, quietly);
    return "exempt";
  }
  if (typeof own === "number") {
    notes.scored(criterion, own); // its own figure stands for the parts
    const sum = added(parts.map((part) => scoreOf(part, entry, block, gone, quietly)));
    if (typeof sum === "number" && sum !== own) notes.partsDiffer(criterion, own, sum);
    return own;
  }
  if (parts.length === 0) {
    notes.unscored(criterion);
    return "unscored";
  }
  return added(parts.map((part) => scoreOf(part, entry, block, gone, notes)));
}

function added(scores: readonly Score[]): Score {
  if (scores.includes("unscored")) return "unscored";
  const known = scores.filter((score) => typeof score === "number");
  return known.length === 0 ? "exempt" : known.reduce((sum, points) => sum + points, 0);
}
