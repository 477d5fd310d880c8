import type { Regulation } from "../../regulations/Regulation";
import type { Interval, Origin, Source } from "../../regulations/Source";
import { criterionPaths } from "../criteriaOf";
import { points } from "../points";
import type { Fault, FaultPlace } from "./Fault";
import { isInferred } from "../isInferred";

/** One number with its origin; `value` is undefined for "chưa rõ" and for a tier without a bound. */
interface SourcedNumber extends FaultPlace {
  origin: Origin;
  value: number | undefined;
  /** A bound of a scale; every other number is 0 or more. */
  mayBeNegative?: true;
}

/** Numbers without a source, inferred ones without an interval or outside it, printed ones with one. */
export function originFaults(regulation: Regulation): Fault[] {
  return [
    ...numbersOf(regulation).flatMap(faultsOf),
    ...settingsOf(regulation).flatMap(noSource),
    ...exemptedFaults(regulation),
    ...reasonFaults(regulation),
  ];
}

/** Exemptions without a reason, or with a document that lacks its number or its date. */
const reasonFaults = ({ exemptions }: Regulation): Fault[] =>
  exemptions.flatMap(({ unit, reason, document }, i): Fault[] => {
    const place = { severity: "error", at: ["exemptions", i], name: unit } as const;
    const isIncomplete =
      document !== undefined && !(hasText(document.number) && hasText(document.date));
    return [
      ...(hasText(reason) ? [] : [{ kind: "noReason", ...place } as const]),
      ...(isIncomplete ? [{ kind: "incompleteDocument", ...place } as const] : []),
    ];
  });

/** Exempted points that are no number of points; their source is that of the exemption. */
const exemptedFaults = ({ exemptions }: Regulation): Fault[] =>
  exemptions.flatMap(({ unit, less, unallocated }, i) =>
    [unallocated, ...less.map((each) => each.points)]
      .filter((given) => points(given) === undefined || given < 0)
      .map((given) => ({
        kind: "notPoints",
        severity: "error",
        at: ["exemptions", i],
        name: unit,
        given,
      })),
  );

function faultsOf({ at, name, origin, value, mayBeNegative }: SourcedNumber): Fault[] {
  const place = { severity: "error", at, name } as const;
  const { interval } = origin;
  const faults: Fault[] = [];
  if (value !== undefined && (points(value) === undefined || (value < 0 && !mayBeNegative)))
    faults.push({ kind: "notPoints", ...place, given: value });
  for (const end of Object.values<number>({ ...interval }))
    if (points(end) === undefined)
      faults.push({ kind: "notPoints", ...place, at: [...at, "interval"], given: end });
  if (!hasText(origin.source)) return [...faults, { kind: "noSource", ...place }];
  if (isInferred(origin) && interval === undefined && value !== undefined)
    faults.push({ kind: "inferredWithoutInterval", ...place });
  if (!isInferred(origin) && interval !== undefined)
    faults.push({ kind: "intervalOfPrinted", ...place });
  if (interval !== undefined && value !== undefined && !isWithin(value, interval))
    faults.push({ kind: "outsideInterval", ...place, value, interval });
  return faults;
}

const noSource = ({ at, name, source }: FaultPlace & { source: Source }): Fault[] =>
  hasText(source) ? [] : [{ kind: "noSource", severity: "error", at, name }];

/** A regulation that was read from a sheet may lack what the type promises. */
const hasText = (source: unknown): boolean => typeof source === "string" && source.trim() !== "";

const isWithin = (value: number, { above, atLeast, below, atMost }: Interval): boolean =>
  (above === undefined || value > above) &&
  (atLeast === undefined || value >= atLeast) &&
  (below === undefined || value < below) &&
  (atMost === undefined || value <= atMost);

function numbersOf(regulation: Regulation): SourcedNumber[] {
  const known = (value: number | "unknown") => (value === "unknown" ? undefined : value);
  const { bonus } = regulation;
  return [
    ...regulation.blocks.flatMap(({ label, maxScore }, i) =>
      maxScore === undefined
        ? []
        : [
            {
              at: ["blocks", i, "maxScore"],
              name: label,
              origin: maxScore,
              value: known(maxScore.points),
            },
          ],
    ),
    ...[...criterionPaths(regulation)].flatMap(([id, path]) =>
      Object.entries(path.at(-1)!.maxScore).map(([block, max]) => ({
        at: ["groups", id, "maxScore", block],
        name: path.at(-1)!.label,
        origin: max,
        value: known(max.points),
      })),
    ),
    ...regulation.groups.flatMap(({ id, label, weight }) =>
      weight === undefined
        ? []
        : [{ at: ["groups", id, "weight"], name: label, origin: weight, value: weight.factor }],
    ),
    ...(bonus?.cap === undefined
      ? []
      : [
          {
            at: ["bonus", "cap"],
            name: bonus.label,
            origin: bonus.cap,
            value: known(bonus.cap.points),
          },
        ]),
    ...regulation.measures.flatMap(({ label, grading }, i) =>
      (grading?.tiers ?? []).map((tier, t) => ({
        at: ["measures", i, "grading", "tiers", t],
        name: `${label}: ${tier.label}`,
        origin: tier,
        value: tier.above ?? tier.atLeast,
        mayBeNegative: true as const,
      })),
    ),
  ];
}

/** Everything else that has a source. */
function settingsOf(regulation: Regulation): (FaultPlace & { source: Source })[] {
  const { bonus, penalty, exempting, exemptions, stage, measures } = regulation;
  const added = { bonus, penalty };
  return [
    ...Object.entries(added).flatMap(([key, each]) =>
      each === undefined ? [] : [{ at: [key], name: each.label, source: each.source }],
    ),
    { at: ["exempting"], name: "Miễn", source: exempting.source },
    { at: ["stage"], name: "Giai đoạn", source: stage.source },
    ...exemptions.map(({ unit, source }, i) => ({ at: ["exemptions", i], name: unit, source })),
    ...[...criterionPaths(regulation)].flatMap(([id, path]) => {
      const { rule, label } = path.at(-1)!;
      return rule === undefined
        ? []
        : [{ at: ["groups", id, "rule"], name: label, source: rule.source }];
    }),
    ...measures.flatMap(({ label, total, ratio, grading, ranking, listing }, i) =>
      Object.entries({ total, ratio, grading, ranking, listing }).flatMap(([key, each]) =>
        each === undefined ? [] : [{ at: ["measures", i, key], name: label, source: each.source }],
      ),
    ),
  ];
}
