import type { Criterion } from "../../regulations/Criterion";
import type { Regulation } from "../../regulations/Regulation";
import type { MaxScore } from "../../regulations/Source";
import { criterionPaths } from "../criteriaOf";
import { points, pointsPerOne } from "../points";
import type { Fault } from "./Fault";

const mostLevels = 4;

/**
 * Maxima that do not add up: of the groups to their block's, of criteria to that of the one above; a
 * tree that is too deep. What is chưa rõ is not compared.
 */
export function maximaFaults(regulation: Regulation): Fault[] {
  const faults: Fault[] = [];
  const { blocks, groups } = regulation;
  const compare = (
    at: (string | number)[],
    name: string,
    block: string,
    stated: MaxScore | undefined,
    parts: readonly Criterion[],
  ): void => {
    const sum = sumOf(parts, block);
    if (stated === undefined || stated.points === "unknown" || sum === undefined) return;
    if (points(stated.points) !== sum)
      faults.push({ kind: "maximaDiffer", severity: "error", at, name, block, stated: stated.points, sum: sum / pointsPerOne }); // prettier-ignore
  };
  const isWeighted = groups.some(({ weight }) => weight !== undefined);
  blocks.forEach(({ id, label, maxScore }, i) => {
    if (!isWeighted) compare(["blocks", i, "maxScore"], label, id, maxScore, groups);
  });
  for (const [id, path] of criterionPaths(regulation)) {
    const criterion = path.at(-1)!;
    if (path.length > mostLevels)
      faults.push({ kind: "tooDeep", severity: "error", at: ["groups", id], name: criterion.label, levels: path.length }); // prettier-ignore
    for (const [block, max] of Object.entries(criterion.maxScore))
      compare(["groups", id, "maxScore", block], criterion.label, block, max, criterion.criteria ?? []); // prettier-ignore
  }
  return faults;
}

/** What the parts add up to; undefined where there are none in the block, or one is chưa rõ or no number of points. */
function sumOf(parts: readonly Criterion[], block: string): number | undefined {
  let sum: number | undefined;
  for (const { maxScore } of parts) {
    const stated = maxScore[block];
    if (stated === undefined) continue;
    const known = stated.points === "unknown" ? undefined : points(stated.points);
    if (known === undefined) return undefined;
    sum = (sum ?? 0) + known;
  }
  return sum;
}
