import type { UnitPlace } from "./Finding";
import type { MeasurePlan } from "./MeasurePlan";
import type { Entry } from "./ScoreTable";

/** Where a finding about an entry stands. */
export const placeOf = ({ block, measure }: MeasurePlan, { unit }: Entry): UnitPlace => ({
  block,
  unit,
  measure: { id: measure.id, label: measure.label },
});
