import type { Criterion } from "../regulations/Criterion";
import type { Regulation } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";

/**
 * The one criterion that all these are of: the criterion itself, or the nearest above all of them (II of
 * "II.a" and "II.b"). Undefined where they are of several groups, or there are none.
 *
 * @param ids of criteria; one that the regulation does not have is of none
 */
export function criterionOver(
  ids: Iterable<string>,
  regulation: Regulation,
): Criterion | undefined {
  const paths = criterionPaths(regulation);
  const [first, ...more] = [...ids].map((id): readonly Criterion[] => paths.get(id) ?? []);
  return first?.findLast((each) => more.every((path) => path.includes(each)));
}
