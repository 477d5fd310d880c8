import type { Criterion } from "../regulations/Criterion";
import type { Points } from "../scoring/points";
import { scoreOf } from "../scoring/scoreOf";
import type { Entry } from "../scoring/ScoreTable";

/** What the parts of a criterion add up to in a line; undefined where one that is due is not scored. */
export function sumOfParts(
  criterion: Criterion,
  { scores }: Pick<Entry, "scores">,
  block: string,
): Points | undefined {
  const parts = Object.fromEntries(Object.entries(scores).filter(([id]) => id !== criterion.id));
  const sum = scoreOf(criterion, { scores: parts }, block, new Set(), quietly);
  return typeof sum === "number" ? sum : undefined;
}

const nothing = () => undefined;

/** What is met on the way is told where the line is judged. */
const quietly = { unscored: nothing, scored: nothing, partsDiffer: nothing, exempt: nothing };
