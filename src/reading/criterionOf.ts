import type { Criterion } from "../regulations/Criterion";
import { criteriaIn } from "./Heading";
import type { Lexicon } from "./Lexicon";
import type { TablePart } from "./TablePart";

/** The id of the one criterion of a component table. */
export const criterionOf = ({ heading }: Pick<TablePart, "heading">): string =>
  [...criteriaIn(heading)][0]!;

/** The one criterion of a component table, as the regulation has it. */
export function criterionIn(part: Pick<TablePart, "heading">, { criteria }: Lexicon): Criterion {
  const id = criterionOf(part);
  return criteria.find(({ criterion }) => criterion.id === id)!.criterion;
}
