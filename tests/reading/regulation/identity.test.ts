import fc from "fast-check";
import { layouts } from "../../../src/regulations/layouts/layouts";
import { regulationSheet } from "../../../src/appendix/regulationSheet";
import { CellGrid } from "../../../src/reading/CellGrid";
import { readRegulationSheet } from "../../../src/reading/regulation/readRegulationSheet";
import { regulationRows } from "../../../src/reading/regulation/regulationRows";
import type { Criterion } from "../../../src/regulations/Criterion";
import { presets } from "../../../src/regulations/presets";
import type { Regulation } from "../../../src/regulations/Regulation";
import { cellsOfSheet } from "../../appendix/cellsOfSheet";

/** What a person may type as words: nothing that Excel or the sheet would change on the way. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc.constantFrom("=1+1", "5/8", "'", "tất cả", "a; b", "Hòa", "chưa rõ", "12", "Khối"),
  )
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text !== "" && !/[\r\n]/.test(text));
const number = fc.integer({ min: 0, max: 20_000_000 }).map((value) => value / 10_000);
const interval = fc.oneof(
  fc.record({ above: number, atMost: number }),
  fc.record({ atLeast: number }),
  fc.record({ below: number }),
);
const origin = fc.oneof(fc.record({ source: words }), fc.record({ source: words, interval }));
const maximum = fc.oneof(
  fc.tuple(number, origin).map(([points, from]) => ({ points, ...from })),
  words.map((source) => ({ points: "unknown" as const, source })),
);
const names = fc.array(words, { maxLength: 3 });
const rule = fc.oneof(
  fc.record({ kind: fc.constantFrom("direct" as const, "yesNo" as const, "yesNoWithEvidence" as const, "adjust" as const), source: words }), // prettier-ignore
  fc.record({ kind: fc.constant("share" as const), decimals: fc.nat(4), source: words }),
  fc.record({
    kind: fc.constant("steps" as const),
    steps: fc.array(
      fc.oneof(
        fc.record({ atLeast: number, points: number }),
        fc.record({ above: number, points: number }),
      ),
      { maxLength: 3 },
    ),
    source: words,
  }),
);

/** One change of a regulation; none changes an id. */
const change: fc.Arbitrary<(regulation: Regulation) => Regulation> = fc.oneof(
  words.map((label) => (r: Regulation): Regulation => ({ ...r, label })),
  fc.tuple(words, names).map(([label, others]) => (r: Regulation): Regulation => ({
    ...r,
    blocks: r.blocks.map((block, i) => (i === 0 ? { ...block, label, names: others } : block)),
  })),
  maximum.map((maxScore) => (r: Regulation): Regulation => ({
    ...r,
    blocks: r.blocks.map((block, i) => (i === 0 ? { ...block, maxScore } : block)),
  })),
  fc
    .tuple(maximum, words, names)
    .map(([maxScore, label, others]) => (r: Regulation): Regulation => ({
      ...r,
      groups: r.groups.map((group, i) =>
        i === 0
          ? { ...group, label, names: others, maxScore: { [r.blocks[0]!.id]: maxScore } }
          : group,
      ),
    })),
  fc.tuple(number, origin).map(([factor, from]) => (r: Regulation): Regulation => ({
    ...r,
    groups: r.groups.map((group, i) =>
      i === r.groups.length - 1 ? { ...group, weight: { factor, ...from } } : group,
    ),
  })),
  rule.map((given) => (r: Regulation): Regulation => ({
    ...r,
    groups: r.groups.map((group) => withRule(group, given)),
  })),
  fc
    .tuple(words, names, fc.boolean(), fc.option(maximum))
    .map(([label, others, isWithinMax, cap]) => (r: Regulation): Regulation => ({
      ...r,
      bonus: { label, names: others, isWithinMax, source: label, ...(cap && { cap }) },
    })),
  fc.nat(4).map((decimals) => (r: Regulation): Regulation => ({
    ...r,
    exempting: { effect: "rescale", decimals, source: "khoản 3" },
  })),
  fc
    .tuple(words, number, number, words)
    .map(([reason, points, unallocated, unit]) => (r: Regulation): Regulation => ({
      ...r,
      exemptions: [
        ...r.exemptions,
        {
          ...{ unit, block: r.blocks[0]!.id, without: [r.groups[0]!.id], reason, source: "mục 1" },
          less: [{ criterion: r.groups.at(-1)!.id, points }],
          unallocated,
          document: { number: "5/8", date: "2019-12-13" },
        },
        { unit, block: r.blocks[0]!.id, without: [], less: [], unallocated: 0, reason, source: "" },
      ],
    })),
  fc
    .tuple(number, number, fc.boolean())
    .map(([atMost, above, isUnranked]) => (r: Regulation): Regulation => ({
      ...r,
      measures: r.measures.map((measure, i) =>
        i === 0
          ? {
              ...measure,
              grading: {
                on: "printedScore",
                tiers: [{ label: "Tốt", above, atMost, isUnranked, source: "mục 2" }],
                source: "mục 2",
              },
            }
          : measure,
      ),
    })),
  fc.boolean().map((isWithinParents) => (r: Regulation): Regulation => ({
    ...r,
    stage: { ...r.stage, openPoint: "chưa rõ điểm nào" },
    measures: r.measures.map((measure) => ({
      ...measure,
      listing: { ...measure.listing, isWithinParents, equals: "name" },
    })),
  })),
);

const withRule = <C extends Criterion>(criterion: C, rule: Criterion["rule"]): C => ({
  ...criterion,
  ...(rule && { rule }),
  ...(criterion.criteria && { criteria: criterion.criteria.map((part) => withRule(part, rule)) }),
});

test("a regulation that was changed at random is the same after the sheet, whatever is wrong with it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...presets),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (preset, changes) => {
        const regulation = changes.reduce((changed, apply) => apply(changed), preset);
        const sheet = regulationSheet(regulationRows(regulation));
        const back = readRegulationSheet(new CellGrid(cellsOfSheet(sheet)), layouts)!;
        expect(JSON.parse(JSON.stringify(back.regulation ?? back.problems))).toEqual(
          JSON.parse(JSON.stringify(regulation)),
        );
      },
    ),
    { seed: 5, numRuns: 80 },
  );
});

test("names with a semicolon in them stay whole", () => {
  const [preset] = presets;
  const blocks = preset!.blocks.map((block) => ({ ...block, names: ["Sở; ban; ngành", "Sở"] }));
  const regulation = { ...preset!, blocks: [{ ...blocks[0]!, names: ["a; b"] }, blocks[1]!] };
  const sheet = regulationSheet(regulationRows(regulation));
  const back = readRegulationSheet(new CellGrid(cellsOfSheet(sheet)), layouts)!;
  expect(back.regulation?.blocks).toEqual(regulation.blocks);
});
