import type { Regulation } from "../regulations/Regulation";
import type { Source } from "../regulations/Source";
import { blockNamed } from "./blockNamed";
import { exemptionsOf } from "./exemptionsOf";
import { foldedUnit } from "./foldedUnit";
import { mainMeasure } from "./mainMeasure";
import { maxOf } from "./maxOf";
import type { Points } from "./points";
import { wholePoints } from "./wholePoints";

/**
 * Điểm tối đa of a unit in the main measure of its block, less what its exemptions take off, and
 * where that stands; "unknown" where the regulation does not say.
 *
 * @param block id of a block of the regulation; another one throws
 * @param unit  the unit's name as listed
 * @param keyOf what makes a listed name and the name of an exemption the same unit
 */
export function maxScoreOf(
  regulation: Regulation,
  block: string,
  unit: string,
  keyOf: (name: string) => string = foldedUnit,
): { points: Points | "unknown"; source: Source } {
  const { id } = blockNamed(regulation, block);
  const { applicable } = maxOf(mainMeasure(regulation, id), id, regulation);
  const { points, source } = applicable(exemptionsOf(regulation, id, keyOf)(unit));
  return { points: points === "unknown" ? points : wholePoints(points), source };
}
