import type { Criterion } from "../../regulations/Criterion";
import type { Exemption } from "../../regulations/Exemption";
import type { Measure } from "../../regulations/Measure";
import type { Bonus, Penalty, Regulation } from "../../regulations/Regulation";
import type { Interval, MaxScore, Origin } from "../../regulations/Source";
import type { RegulationRows, RowOf, SaidInterval } from "./regulationSections";
import { allMeasures, asInMeasure, regulationWords, unallocatedPoints } from "./regulationWords";

/** A regulation as the rows of the sheet "Quy định". */
export function regulationRows(regulation: Regulation): RegulationRows {
  const { measures, exempting, stage } = regulation;
  return {
    general: [
      {
        id: regulation.id,
        label: regulation.label,
        year: regulation.year,
        decimalMark: regulation.decimalMark,
        layout: regulation.layout,
      },
    ],
    documents: [
      { is: "own", number: undefined, ...regulation.document },
      ...regulation.basis.map((each) => ({ is: "basis" as const, number: undefined, ...each })),
    ],
    blocks: regulation.blocks.map(({ id, label, names, maxScore }) => ({
      ...{ id, label, names },
      ...maximum(maxScore),
    })),
    criteria: regulation.groups.flatMap((group) => criterionRows(group)),
    weights: regulation.groups.flatMap(({ id, weight }) =>
      weight === undefined
        ? []
        : [{ group: id, factor: weight.factor, ...origin(weight, "points") }],
    ),
    rules: regulation.groups.flatMap(ruleRows),
    added: [
      ...addedRow("bonus", regulation.bonus, regulation.bonus),
      ...addedRow("penalty", regulation.penalty),
    ],
    stage: [{ counts: stage.counts, openPoint: stage.openPoint, source: stage.source }],
    measures: measures.map(({ id, label, blocks, of = [] }, at) => ({
      ...{ number: String(at + 1), id, label, blocks, of },
    })),
    roundings: [
      ...shared(measures, ({ total }) => total).map(([of, { decimals, when, source }]) => ({
        ...{ measures: of, of: "total" as const, decimals, when, source },
      })),
      ...shared(measures, ({ ratio }) => ratio).map(([of, { decimals, source }]) => ({
        ...{ measures: of, of: "ratio" as const, decimals, when: undefined, source },
      })),
    ],
    gradings: shared(measures, ({ grading }) => grading && { on: grading.on, source: grading.source }).map(([of, each]) => ({ measures: of, ...each })), // prettier-ignore
    tiers: shared(measures, gradedScale).flatMap(([of, { isRatio, tiers }]) =>
      tiers.map((tier) => ({
        ...{ measures: of, label: tier.label },
        ...{ from: tier.atLeast, beyond: tier.above, to: tier.atMost },
        isUnranked: tier.isUnranked,
        ...origin(tier, isRatio ? "percent" : "points"),
      })),
    ),
    rankings: shared(measures, ({ ranking }) => ranking).map(([of, each]) => ({
      measures: of,
      ...each,
    })),
    listings: shared(measures, ({ listing }) => listing).map(([of, each]) => ({
      measures: of,
      isWithinParents: undefined,
      ...each,
      equals: equalsText(each.equals),
    })),
    exempting: [
      {
        effect: exempting.effect,
        decimals: exempting.effect === "rescale" ? exempting.decimals : undefined,
        source: exempting.source,
      },
    ],
    exemptions: regulation.exemptions.flatMap(exemptionRows),
  };
}

type IntervalCells = Record<keyof Interval, number | undefined> & {
  source: string;
  said: SaidInterval | undefined;
};

function origin({ source, interval }: Origin, unit: SaidInterval["unit"]): IntervalCells {
  const open = { above: undefined, atLeast: undefined, below: undefined, atMost: undefined };
  return { source, said: interval && { interval, unit }, ...open, ...interval };
}

const maximum = (max: MaxScore | undefined): IntervalCells & Pick<RowOf<"blocks">, "points"> => ({
  points: max?.points,
  ...origin(max ?? { source: "" }, "points"),
});

/** One row for each block that has it, the first with its names; then its parts. */
function criterionRows(criterion: Criterion, parent?: string): RowOf<"criteria">[] {
  const { id, label, names, maxScore, criteria = [] } = criterion;
  const blocks: [string | undefined, MaxScore | undefined][] = Object.entries(maxScore);
  if (blocks.length === 0) blocks.push([undefined, undefined]);
  return [
    ...blocks.map(([block, max], at) => ({
      ...(at === 0 ? { id, parent, label, names } : { id, parent, label: undefined, names: [] }),
      block,
      ...maximum(max),
    })),
    ...criteria.flatMap((part) => criterionRows(part, id)),
  ];
}

function ruleRows({ id, rule, criteria = [] }: Criterion): RowOf<"rules">[] {
  const none = { atLeast: undefined, above: undefined, points: undefined, decimals: undefined };
  const rows: RowOf<"rules">[] = [];
  if (rule !== undefined) {
    const first = { ...none, criterion: id, kind: rule.kind, source: rule.source };
    if (rule.kind === "share") rows.push({ ...first, decimals: rule.decimals });
    else if (rule.kind === "steps" && rule.steps.length > 0)
      rule.steps.forEach((step, at) =>
        rows.push({ ...first, ...(at > 0 && { kind: undefined, source: "" }), ...step }),
      );
    else rows.push(first);
  }
  return [...rows, ...criteria.flatMap(ruleRows)];
}

function addedRow(
  is: "bonus" | "penalty",
  added: Penalty | undefined,
  bonus?: Bonus,
): RowOf<"added">[] {
  if (added === undefined) return [];
  const { label, names, source } = added;
  const { source: capSource, ...cap } = maximum(bonus?.cap);
  return [{ ...cap, is, label, names, isWithinMax: bonus?.isWithinMax, source, capSource }];
}

/** An exemption in rows: its names stand in its first row only; what follows without a unit belongs to it. */
export function exemptionRows(exemption: Exemption): RowOf<"exemptions">[] {
  const { unit, block, without, less, unallocated, reason, source, document } = exemption;
  const parts = [
    ...without.map((id) => ({ without: id, points: undefined })),
    ...less.map(({ criterion, points }) => ({ without: criterion, points })),
    ...(unallocated === 0 ? [] : [{ without: unallocatedPoints, points: unallocated }]),
  ];
  const [first = { without: undefined, points: undefined }, ...more] = parts;
  const inFirst = { unit, block, reason, source, number: document?.number, date: document?.date };
  const below = { unit: undefined, block: undefined, reason: "", source: "", number: undefined, date: undefined }; // prettier-ignore
  return [{ ...inFirst, ...first }, ...more.map((part) => ({ ...below, ...part }))];
}

function gradedScale({ grading }: Measure) {
  if (grading === undefined) return undefined;
  const isRatio = grading.on === "exactRatio" || grading.on === "printedRatio";
  return { isRatio, tiers: grading.tiers };
}

const equalsText = (equals: Measure["listing"]["equals"]): string =>
  typeof equals === "string" ? regulationWords.equals[equals] : `${asInMeasure}: ${equals.measure}`;

/** What measures have in common, each thing once with the numbers of its measures, in their order. */
function shared<T>(
  measures: readonly Measure[],
  part: (measure: Measure) => T | undefined,
): [readonly string[], T][] {
  const found = new Map<string, { numbers: string[]; value: T }>();
  measures.forEach((measure, at) => {
    const value = part(measure);
    if (value === undefined) return;
    const key = JSON.stringify(value);
    const known = found.get(key) ?? { numbers: [], value };
    found.set(key, known);
    known.numbers.push(String(at + 1));
  });
  return [...found.values()].map(({ numbers, value }) => [
    numbers.length === measures.length ? [allMeasures] : numbers,
    value,
  ]);
}
