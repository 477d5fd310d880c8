import type { UnitPlace } from "./Finding";
import type { MeasurePlan } from "./MeasurePlan";
import type { Entry } from "./ScoreTable";

/** Where a finding about an entry stands. */
export const placeOf = ({ block, measure }: MeasurePlan, { unit, parent }: Entry): UnitPlace => ({
  block,
  unit,
  ...(parent !== undefined && { parent }),
  measure: { id: measure.id, label: measure.label },
});
