import type { UnitTable } from "./UnitTable";

/** A table of one criterion alone: a maximum and a total in it are of this criterion, not of the unit as a whole. */
export function ofOneCriterion(table: UnitTable): UnitTable {
  const { maxScore, criterionMaxima, scores, ...rest } = table;
  const [only] = scores;
  if (only === undefined) return table;
  const { id } = only.criterion;
  const isGiven = maxScore === undefined || criterionMaxima.has(id);
  return {
    ...rest,
    scores,
    only: only.criterion,
    criterionMaxima: isGiven ? criterionMaxima : new Map([...criterionMaxima, [id, maxScore]]),
  };
}
