import type { Criterion, Group } from "../regulations/Criterion";
import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";

/** A criterion and what stands above it, from the group down; itself last. */
export type CriterionPath = readonly [Group, ...Criterion[]];

/** The path to every criterion of a regulation, by id. */
export function criterionPaths({ groups }: Pick<Regulation, "groups">): Map<string, CriterionPath> {
  const paths = new Map<string, CriterionPath>();
  const add = (path: CriterionPath): void => {
    const criterion = path.at(-1)!;
    paths.set(criterion.id, path);
    for (const part of criterion.criteria ?? []) add([...path, part]);
  };
  for (const group of groups) add([group]);
  return paths;
}

/**
 * What a measure adds up in one block, each with the weight of its group: the groups, or the criteria
 * that it names. Throws on an id that the regulation does not have.
 */
export function criteriaOf(
  measure: Pick<Measure, "id" | "of">,
  block: string,
  regulation: Pick<Regulation, "groups">,
): { criterion: Criterion; weight?: number }[] {
  const paths = criterionPaths(regulation);
  return (measure.of ?? regulation.groups.map(({ id }) => id))
    .map((id) => {
      const path = paths.get(id);
      if (path === undefined) throw new Error(`measure ${measure.id} has no criterion ${id}`);
      const { weight } = path[0];
      return { criterion: path.at(-1)!, ...(weight && { weight: weight.factor }) };
    })
    .filter(({ criterion }) => block in criterion.maxScore);
}
