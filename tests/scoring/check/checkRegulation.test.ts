import type { Regulation } from "../../../src/regulations/Regulation";
import { checkRegulation } from "../../../src/scoring/check/checkRegulation";
import { explainFault } from "../../../src/text/explainFault";
import { exemption, gradedBy, group, measure, regulation } from "../smallRegulation";

const source = "Điều 1";
const scale = (...tiers: Parameters<typeof gradedBy>[1]) =>
  regulation({ measures: [gradedBy("exactRatio", tiers)] });
const withMax = (points: number, more: object) =>
  regulation({
    groups: [group("A", 60, { maxScore: { unit: { points, source, ...more } } }), group("B", 40)],
  });
const block = { id: "unit", label: "Đơn vị", names: [] };

test("the made-up regulation has no fault", () => {
  expect(checkRegulation(regulation())).toEqual([]);
});

const unrounded = measure();
delete unrounded.ratio;

const withSteps = (...steps: { atLeast?: number; points: number }[]) =>
  regulation({
    groups: [group("A", 60), group("B", 40, { rule: { kind: "steps", steps, source } })],
  });
const withWeight = (factor: number) =>
  regulation({ groups: [group("A", 60, { weight: { factor, source } }), group("B", 40)] });

const cases: { says: string; rules: Regulation; fault: object }[] = [
  {
    says: "a bound without source",
    rules: scale({ label: "Đạt", atLeast: 50, source: " " } as never, { label: "Chưa đạt" }),
    fault: { kind: "noSource", at: ["measures", 0, "grading", "tiers", 0], name: "Tổng thể: Đạt" },
  },
  {
    says: "a maximum that was read without a source",
    rules: withMax(60, { source: undefined }),
    fault: { kind: "noSource", at: ["groups", "A", "maxScore", "unit"] },
  },
  {
    says: "an inferred number without its interval",
    rules: withMax(60, { source: "suy ra từ bảng 1" }),
    fault: { kind: "inferredWithoutInterval", name: "Nhóm A" },
  },
  {
    says: "an interval of a number that passes for printed",
    rules: withMax(60, { interval: { atLeast: 60 } }),
    fault: { kind: "intervalOfPrinted", name: "Nhóm A" },
  },
  {
    says: "a number outside the interval it was inferred from",
    rules: withMax(60, { source: "suy ra từ bảng 1", interval: { above: 60, atMost: 70 } }),
    fault: { kind: "outsideInterval", value: 60 },
  },
  {
    says: "a maximum of five decimals",
    rules: withMax(60.00001, {}),
    fault: { kind: "notPoints", given: 60.00001 },
  },
  {
    says: "maxima of groups that do not add up to the block's",
    rules: regulation({ blocks: [{ ...block, maxScore: { points: 85, source } }] }),
    fault: { kind: "maximaDiffer", at: ["blocks", 0, "maxScore"], stated: 85, sum: 100 },
  },
  {
    says: "maxima of criteria that do not add up to the group's",
    rules: regulation({ groups: [group("A", 60, { criteria: [group("A.1", 59.5)] })] }),
    fault: { kind: "maximaDiffer", at: ["groups", "A", "maxScore", "unit"], stated: 60, sum: 59.5 },
  },
  {
    says: "tiers whose bounds do not fall",
    rules: scale({ label: "Tốt", atLeast: 60 }, { label: "Khá", atLeast: 80 }, { label: "Yếu" }),
    fault: { kind: "tiersOverlap", upper: "Tốt", lower: "Khá" },
  },
  {
    says: "two tiers with one bound",
    rules: scale({ label: "Tốt", atLeast: 60 }, { label: "Khá", atLeast: 60 }, { label: "Yếu" }),
    fault: { kind: "tiersOverlap", upper: "Tốt", lower: "Khá" },
  },
  {
    says: "bands that overlap",
    rules: scale({ label: "Tốt", atLeast: 85 }, { label: "Khá", atLeast: 70, atMost: 85 }, { label: "Yếu" }), // prettier-ignore
    fault: { kind: "tiersOverlap", upper: "Tốt", lower: "Khá" },
  },
  {
    says: "bands with a gap between them, as a warning",
    rules: scale({ label: "Tốt", atLeast: 85 }, { label: "Khá", atLeast: 70, atMost: 84 }, { label: "Yếu" }), // prettier-ignore
    fault: { kind: "tiersGap", severity: "warning", from: 84, to: 85 },
  },
  {
    says: "a scale that leaves the lowest values out, as a warning",
    rules: scale({ label: "Tốt", atLeast: 85 }, { label: "Khá", above: 25 }),
    fault: { kind: "tiersGap", severity: "warning", upper: "Khá", to: 25 },
  },
  {
    says: "a tier with a closed and an open bound",
    rules: scale({ label: "Tốt", atLeast: 85, above: 80 }, { label: "Khá" }),
    fault: { kind: "twoBounds", name: "Tổng thể: Tốt" },
  },
  { says: "a scale without tiers", rules: scale(), fault: { kind: "noTiers" } },
  {
    says: "an exemption of a criterion that does not exist",
    rules: regulation({ exemptions: [exemption("Sở A", { without: ["C"] })] }),
    fault: { kind: "unknownCriterion", at: ["exemptions", 0, "without"], name: "Sở A", id: "C" },
  },
  {
    says: "an exemption in a block that does not exist",
    rules: regulation({ exemptions: [exemption("Sở A", { block: "huyen" })] }),
    fault: { kind: "unknownBlock", at: ["exemptions", 0, "block"], id: "huyen" },
  },
  {
    says: "an exemption from everything",
    rules: regulation({ exemptions: [exemption("Sở A", { without: ["A"], unallocated: 40 })] }),
    fault: { kind: "exemptsTooMuch", name: "Sở A", max: 100, taken: 100 },
  },
  {
    says: "exempted points below 0",
    rules: regulation({ exemptions: [exemption("Sở A", { unallocated: -3 })] }),
    fault: { kind: "notPoints", given: -3 },
  },
  {
    says: "two criteria of one id",
    rules: regulation({ groups: [group("A", 60, { criteria: [group("B", 60)] }), group("B", 40)] }),
    fault: { kind: "idTwice", id: "B" },
  },
  {
    says: "a tree of five levels",
    rules: regulation({
      groups: [
        group("A", 1, {
          criteria: [
            group("A.1", 1, {
              criteria: [
                group("A.1.1", 1, {
                  criteria: [group("A.1.1.1", 1, { criteria: [group("A.1.1.1.1", 1)] })],
                }),
              ],
            }),
          ],
        }),
      ],
    }),
    fault: { kind: "tooDeep", levels: 5 },
  },
  {
    says: "a block without a measure",
    rules: regulation({ blocks: [block, { ...block, id: "khac", label: "Khối khác" }] }),
    fault: { kind: "noMeasure", at: ["blocks", 1], name: "Khối khác" },
  },
  {
    says: "a measure that is there twice for one block",
    rules: regulation({ measures: [measure(), measure()] }),
    fault: { kind: "measureTwice", block: "unit" },
  },
  {
    says: "equals in the order of a measure that comes later",
    rules: regulation({
      measures: [measure({ listing: { ...measure().listing, equals: { measure: "b" } } })],
    }),
    fault: { kind: "unknownMeasure", id: "b" },
  },
  {
    says: "a ratio that is graded but has no decimals",
    rules: regulation({ measures: [unrounded] }),
    fault: { kind: "noRatio", at: ["measures", 0, "ratio"] },
  },
  {
    says: "decimals that are none",
    rules: regulation({ measures: [measure({ ratio: { decimals: 1.5, source } })] }),
    fault: { kind: "notDecimals", given: 1.5, most: 10 },
  },
  {
    says: "a rescaled score with five decimals",
    rules: regulation({ exempting: { effect: "rescale", decimals: 5, source } }),
    fault: { kind: "notDecimals", at: ["exempting", "decimals"], given: 5, most: 4 },
  },
  {
    says: "an end of an interval with five decimals",
    rules: withMax(60, { source: "suy ra từ bảng 1", interval: { atLeast: 59.00001, atMost: 70 } }),
    fault: { kind: "notPoints", at: ["groups", "A", "maxScore", "unit", "interval"], given: 59.00001 }, // prettier-ignore
  },
  {
    says: "an upper end of a band with five decimals",
    rules: scale({ label: "Tốt", atLeast: 85 }, { label: "Khá", atLeast: 70, atMost: 84.99999 }, { label: "Yếu" }), // prettier-ignore
    fault: { kind: "notPoints", at: ["measures", 0, "grading", "tiers", 1], given: 84.99999 },
  },
  {
    says: "a step with five decimals",
    rules: withSteps({ atLeast: 33.33333, points: 2 }, { points: 0 }),
    fault: { kind: "notPoints", at: ["groups", "B", "rule"], given: 33.33333 },
  },
  {
    says: "steps that do not fall",
    rules: withSteps({ atLeast: 50, points: 1 }, { atLeast: 80, points: 2 }),
    fault: { kind: "stepsOrder", at: ["groups", "B", "rule"], name: "Nhóm B" },
  },
  {
    says: "a maximum below 0",
    rules: withMax(-60, {}),
    fault: { kind: "notPoints", given: -60 },
  },
  {
    says: "a weight below 0",
    rules: withWeight(-0.4),
    fault: { kind: "notPoints", at: ["groups", "A", "weight"], given: -0.4 },
  },
  {
    says: "a weight too large to be multiplied exactly",
    rules: withWeight(100_000_000),
    fault: { kind: "notPoints", at: ["groups", "A", "weight"], given: 100_000_000 },
  },
  {
    says: "an exemption from more points than a criterion has",
    rules: regulation({ exemptions: [exemption("Sở A", { less: [{ criterion: "B", points: 41 }] })] }), // prettier-ignore
    fault: { kind: "exemptsTooMuch", name: "Sở A", max: 40, taken: 41 },
  },
  {
    says: "a criterion that one unit is exempt from in two exemptions",
    rules: regulation({ exemptions: [exemption("Sở A", { without: ["B"] }), exemption("sở A", { without: ["B"] })] }), // prettier-ignore
    fault: { kind: "exemptTwice", at: ["exemptions", 1], id: "B" },
  },
  {
    says: "an exempt criterion within another one, whichever is named first",
    rules: regulation({ groups: [group("A", 60, { criteria: [group("A.1", 60)] }), group("B", 40)], exemptions: [exemption("Sở A", { without: ["A.1"] }), exemption("Sở A", { without: ["A"] })] }), // prettier-ignore
    fault: { kind: "exemptTwice", at: ["exemptions", 1], id: "A" },
  },
  {
    says: "points taken off a criterion that is exempt as a whole",
    rules: regulation({ exemptions: [exemption("Sở A", { without: ["B"], less: [{ criterion: "B", points: 3 }] })] }), // prettier-ignore
    fault: { kind: "exemptTwice", id: "B" },
  },
  {
    says: "a measure that adds up a criterion and the one above it",
    rules: regulation({ groups: [group("A", 60, { criteria: [group("A.1", 60)] }), group("B", 40)], measures: [measure({ of: ["A", "A.1"] })] }), // prettier-ignore
    fault: { kind: "addedTwice", at: ["measures", 0, "of"], id: "A.1" },
  },
  {
    says: "a list as the scores came with equals by name",
    rules: regulation({ measures: [measure({ listing: { ...measure().listing, by: "listed", equals: "name" } })] }), // prettier-ignore
    fault: { kind: "listedOtherwise", at: ["measures", 0, "listing"] },
  },
  {
    says: "a printed score that decides without a rounding of the total",
    rules: regulation({ measures: [measure({ ranking: { ...measure().ranking, on: "printedScore" } })] }), // prettier-ignore
    fault: { kind: "noRounding", because: "printedDecides", at: ["measures", 0, "total"] },
  },
];

test.each(cases)("$says is found, with its place and a sentence", ({ rules, fault }) => {
  const found = checkRegulation(rules).filter((each) => each.kind === (fault as { kind: string }).kind); // prettier-ignore
  expect(found[0]).toMatchObject(fault);
  for (const each of found) {
    const { what, todo } = explainFault(each);
    expect(what).toContain(each.name);
    expect(what + todo).toMatch(/^\p{L}.*\.$/su);
  }
});

test("an open bound above a closed one of the same number is no overlap: trên 80, từ 80", () => {
  const rules = scale({ label: "Tốt", above: 80 }, { label: "Khá", atLeast: 80 }, { label: "Yếu" });
  expect(checkRegulation(rules)).toEqual([]);
});

test("what is chưa rõ is not compared", () => {
  const unknown = { unit: { points: "unknown" as const, source } };
  const rules = regulation({
    blocks: [{ ...block, maxScore: { points: 85, source } }],
    groups: [group("A", 60, { maxScore: unknown }), group("B", 40)],
  });
  expect(checkRegulation(rules)).toEqual([]);
});

test("every fault is told, not the first only", () => {
  const rules = regulation({
    blocks: [{ ...block, maxScore: { points: 85, source } }],
    measures: [measure({ ratio: { decimals: -1, source: "" } })],
  });
  expect(checkRegulation(rules).map(({ kind }) => kind)).toEqual([
    "noSource",
    "notDecimals",
    "maximaDiffer",
  ]);
});

test("a regulation whose numbers cannot be worked with is told so and breaks nothing", () => {
  const wrong = [NaN, Infinity, -1, 0.00001, 1e12];
  for (const number of wrong) {
    const interval = { above: number };
    const rules = regulation({
      blocks: [{ ...block, maxScore: { points: number, source } }],
      groups: [
        group("A", number, { weight: { factor: number, source: "suy ra từ bảng 1", interval } }),
        group("B", 40, { rule: { kind: "steps", steps: [{ above: number, points: number }], source } }), // prettier-ignore
      ],
      exemptions: [exemption("Sở A", { unallocated: number })],
      measures: [gradedBy("exactRatio", [{ label: "Đạt", atLeast: number, atMost: number }])],
    });
    expect(checkRegulation(rules).map(({ kind }) => kind)).toContain("notPoints");
  }
});
