import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../criteriaOf";
import { exemptionsOf } from "../exemptionsOf";
import { foldedUnit } from "../foldedUnit";
import { measuresOf } from "../mainMeasure";
import { maxOf } from "../maxOf";
import { pointsPerOne } from "../points";
import type { Fault } from "./Fault";

/**
 * Exemptions that take more than there is, of the whole or of one criterion, and those that take the
 * same twice from one unit: a criterion named again, or one within another.
 */
export function exemptionFaults(regulation: Regulation): Fault[] {
  const paths = criterionPaths(regulation);
  const { exemptions } = regulation;
  return exemptions.flatMap(({ unit, block, without, less }, i): Fault[] => {
    const place = { severity: "error", at: ["exemptions", i], name: unit } as const;
    const others = exemptions
      .slice(0, i)
      .filter((each) => each.block === block && foldedUnit(each.unit) === foldedUnit(unit));
    const before = others.flatMap((each) => each.without);
    const lessBefore = others.flatMap((each) => each.less.map(({ criterion }) => criterion));
    const isIn = (id: string, above: string) => paths.get(id)!.some((each) => each.id === above);
    const again = without.filter(
      (id, at) =>
        [...before, ...without.filter((_, other) => other !== at)].some((above) =>
          isIn(id, above),
        ) || [...before, ...lessBefore].some((below) => isIn(below, id)),
    );
    const twice = less
      .map(({ criterion }) => criterion)
      .filter((id) => [...before, ...without].some((above) => isIn(id, above)));
    return [
      ...[...again, ...twice].map((id) => ({ kind: "exemptTwice", ...place, id }) as const),
      ...less.flatMap(({ criterion, points: taken }): Fault[] => {
        const max = paths.get(criterion)!.at(-1)!.maxScore[block]!.points;
        return max === "unknown" || taken <= max
          ? []
          : [{ kind: "exemptsTooMuch", ...place, max, taken }];
      }),
      ...wholeFaults(regulation, i),
    ];
  });
}

function wholeFaults(regulation: Regulation, i: number): Fault[] {
  const { unit, block } = regulation.exemptions[i]!;
  const whole = measuresOf(regulation, block).find(({ of }) => of === undefined);
  if (whole === undefined) return [];
  const { full, applicable } = maxOf(whole, block, regulation);
  const left = applicable(exemptionsOf(regulation, block)(unit)).points;
  if (full.points === "unknown" || left === "unknown" || left.part > 0) return [];
  const max = full.points.part / full.points.whole / pointsPerOne;
  const rest = left.part / left.whole / pointsPerOne;
  return [{ kind: "exemptsTooMuch", severity: "error", at: ["exemptions", i], name: unit, max, taken: max - rest }]; // prettier-ignore
}
