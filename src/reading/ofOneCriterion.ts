import type { Criterion } from "../regulations/Criterion";
import type { UnitTable } from "./UnitTable";

/** A table of one criterion alone, or of its parts: a maximum and a total in it are of this criterion, not of the unit as a whole. */
export function ofOneCriterion(table: UnitTable, only: Criterion): UnitTable {
  const { maxScore, criterionMaxima, ...rest } = table;
  const { id } = only;
  const isGiven = maxScore === undefined || criterionMaxima.has(id);
  return {
    ...rest,
    only,
    criterionMaxima: isGiven ? criterionMaxima : new Map([...criterionMaxima, [id, maxScore]]),
  };
}
