import type { Regulation } from "../../regulations/Regulation";
import type { Step } from "../../regulations/ItemRule";
import { criterionPaths } from "../criteriaOf";
import { points } from "../points";
import type { Fault, FaultPlace } from "./Fault";

/**
 * Numbers without a source of their own that the engine cannot work with: upper ends of bands, bounds
 * and points of steps; a weight so large that its product with a maximum is no exact number. Steps that
 * do not stand best first.
 */
export const numberFaults = (regulation: Regulation): Fault[] => [
  ...bandFaults(regulation),
  ...stepFaults(regulation),
  ...weightFaults(regulation),
];

const bandFaults = ({ measures }: Regulation): Fault[] =>
  measures.flatMap(({ label, grading }, i) =>
    (grading?.tiers ?? []).flatMap(({ label: tier, atLeast, atMost }, t) =>
      notPoints([atLeast, atMost], {
        at: ["measures", i, "grading", "tiers", t],
        name: `${label}: ${tier}`,
      }),
    ),
  );

function stepFaults(regulation: Regulation): Fault[] {
  return [...criterionPaths(regulation)].flatMap(([id, path]): Fault[] => {
    const { rule, label } = path.at(-1)!;
    if (rule?.kind !== "steps") return [];
    const place = { at: ["groups", id, "rule"], name: label };
    const numbers = rule.steps.flatMap(({ atLeast, above, points: given }) => [atLeast, above, given]); // prettier-ignore
    const falls = rule.steps.every((step, i) => i === 0 || isAbove(rule.steps[i - 1]!, step));
    return [
      ...notPoints(numbers, place),
      ...(falls ? [] : [{ kind: "stepsOrder", severity: "error", ...place } as const]),
    ];
  });
}

/** Whether a step begins at a higher share than another and gives more: trên 80 stands before từ 80. */
function isAbove(a: Step, b: Step): boolean {
  const [from, to] = [a.above ?? a.atLeast ?? 0, b.above ?? b.atLeast ?? 0];
  const begins = from > to || (from === to && a.above !== undefined && b.above === undefined);
  return begins && a.points > b.points;
}

const weightFaults = ({ groups }: Regulation): Fault[] =>
  groups.flatMap(({ id, label, weight, maxScore }) => {
    const factor = points(weight?.factor ?? 1);
    const isTooLarge = Object.values(maxScore).some((max) => {
      const known = max.points === "unknown" ? undefined : points(max.points);
      return factor !== undefined && known !== undefined && !Number.isSafeInteger(known * factor);
    });
    return weight !== undefined && isTooLarge
      ? [{ kind: "notPoints", severity: "error", at: ["groups", id, "weight"], name: label, given: weight.factor } as const] // prettier-ignore
      : [];
  });

const notPoints = (numbers: readonly (number | undefined)[], place: FaultPlace): Fault[] =>
  numbers
    .filter((given) => given !== undefined)
    .filter((given) => points(given) === undefined)
    .map((given) => ({ kind: "notPoints", severity: "error", ...place, given }));
