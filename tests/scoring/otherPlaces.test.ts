import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { checkRegulation } from "../../src/scoring/check/checkRegulation";
import { decimalText, percentText } from "../../src/scoring/decimalText";
import type { Entry } from "../../src/scoring/ScoreTable";
import { entry, exemption, gradedBy, group, measure, regulation } from "./smallRegulation";

const of = (rules: Regulation, entries: Entry[]) => assess([{ block: "unit", entries }], rules);

const lines = (rules: Regulation, entries: Entry[]): string[] =>
  of(rules, entries).results[0]!.standings.map(
    ({ entry: { unit }, tier, rank }) => `${unit}: ${tier?.label ?? "-"}, ${rank ?? "-"}`,
  );

describe("a province with open bounds: Dẫn dắt trên 75 %, Nâng cao trên 50 %, Hình thành trên 25 %", () => {
  const rules = regulation({
    groups: [group("A", 100)],
    measures: [
      gradedBy("exactRatio", [
        { label: "Dẫn dắt", above: 75 },
        { label: "Nâng cao", above: 50 },
        { label: "Hình thành", above: 25 },
        { label: "Khởi đầu" },
      ]),
    ],
  });

  test.each([
    { score: 75.0001, tier: "Dẫn dắt" },
    { score: 75, tier: "Nâng cao" },
    { score: 74.9999, tier: "Nâng cao" },
    { score: 50.0001, tier: "Nâng cao" },
    { score: 50, tier: "Hình thành" },
    { score: 25.0001, tier: "Hình thành" },
    { score: 25, tier: "Khởi đầu" },
    { score: 24.9999, tier: "Khởi đầu" },
  ])("$score of 100 is $tier", ({ score, tier }) => {
    expect(lines(rules, [entry("A", { A: score })])).toEqual([`A: ${tier}, 1`]);
  });

  test("is sound", () => {
    expect(checkRegulation(rules)).toEqual([]);
  });
});

describe("a province with whole-number bands 85–100, 70–84, 50–69", () => {
  const rules = regulation({
    groups: [group("A", 100)],
    measures: [
      gradedBy("exactScore", [
        { label: "Tốt", atLeast: 85, atMost: 100 },
        { label: "Khá", atLeast: 70, atMost: 84 },
        { label: "Trung bình", atLeast: 50, atMost: 69 },
      ]),
    ],
  });

  test.each([
    { score: 100, tier: "Tốt" },
    { score: 85, tier: "Tốt" },
    { score: 84, tier: "Khá" },
    { score: 70, tier: "Khá" },
    { score: 69, tier: "Trung bình" },
    { score: 50, tier: "Trung bình" },
  ])("$score is $tier", ({ score, tier }) => {
    expect(of(rules, [entry("A", { A: score })]).results[0]!.standings[0]!.tier?.label).toBe(tier);
  });

  test.each([84.5, 84.0001, 84.9999])(
    "%p lies between two bands: it has no tier, and that is an error, not a guess",
    (score) => {
      const { results, findings } = of(rules, [entry("Sở A", { A: score })]);
      expect(results[0]!.standings[0]).toMatchObject({ rank: 1 });
      expect(results[0]!.standings[0]!.tier).toBeUndefined();
      expect(findings).toMatchObject([
        {
          kind: "inGap",
          severity: "error",
          unit: "Sở A",
          above: { label: "Tốt" },
          below: { label: "Khá" },
        },
      ]);
    },
  );

  test("49 is below every band, which is said", () => {
    const { results, findings } = of(rules, [entry("Sở A", { A: 49 })]);
    expect(results[0]!.standings[0]!.tier).toBeUndefined();
    expect(findings).toMatchObject([{ kind: "belowScale", lowest: { label: "Trung bình" } }]);
  });

  test("its gaps are told as warnings of the regulation", () => {
    expect(checkRegulation(rules)).toMatchObject([
      { kind: "tiersGap", severity: "warning", upper: "Tốt", lower: "Khá", from: 84, to: 85 },
      {
        kind: "tiersGap",
        severity: "warning",
        upper: "Khá",
        lower: "Trung bình",
        from: 69,
        to: 70,
      },
      { kind: "tiersGap", severity: "warning", upper: "Trung bình", to: 50 },
    ]);
  });
});

describe("a province with an index of four decimals and weights 0,4 and 0,6", () => {
  const weight = (factor: number) => ({ weight: { factor, source: "Điều 3" } });
  const rules = regulation({
    groups: [group("A", 1, weight(0.4)), group("B", 1, weight(0.6))],
    measures: [
      gradedBy("exactScore", [{ label: "Đạt", atLeast: 0.5 }, { label: "Chưa đạt" }], {
        total: { decimals: 4, when: "beforeRatio", source: "Điều 4" },
        ranking: { on: "exactScore", ties: "competition", scope: "block", source: "Điều 4" },
      }),
    ],
  });

  test("0,8351 × 0,4 + 0,7002 × 0,6 = 0,75416, printed 0,7542", () => {
    const [standing] = of(rules, [entry("A", { A: 0.8351, B: 0.7002 })]).results[0]!.standings;
    expect(decimalText(standing!.total!, ",", 4)).toBe("0,7542");
    expect(standing!.maxScore).toBe(10_000);
  });

  test("0,49998 rounds up to the bound 0,5 before it is graded; 0,49994 does not", () => {
    // 0,4 × 0,2499 + 0,6 × 0,6667 = 0,49998; 0,4 × 0,2498 + 0,6 × 0,6667 = 0,49994
    expect(lines(rules, [entry("A", { A: 0.2499, B: 0.6667 })])).toEqual(["A: Đạt, 1"]);
    expect(lines(rules, [entry("A", { A: 0.2498, B: 0.6667 })])).toEqual(["A: Chưa đạt, 1"]);
  });

  test("rounded in print only, the exact index decides", () => {
    const exact = regulation({
      ...rules,
      measures: rules.measures.map((each) => ({
        ...each,
        total: { decimals: 4, when: "inPrint", source: "Điều 4" },
      })),
    });
    const [a] = of(exact, [entry("A", { A: 0.2499, B: 0.6667 })]).results[0]!.standings;
    expect([a!.total, a!.tier!.label]).toEqual([5000, "Chưa đạt"]);
  });

  test("without a rounding of the total it is a fault of the regulation", () => {
    const unrounded = regulation({ groups: rules.groups, measures: [measure()] });
    expect(checkRegulation(unrounded)).toMatchObject([{ kind: "noRounding" }]);
  });
});

describe("a province that rescales (điểm quy đổi) to the full 50", () => {
  const rules = regulation({
    groups: [group("A", 48), group("B", 2)],
    exempting: { effect: "rescale", decimals: 2, source: "Điều 5" },
    exemptions: [exemption("Sở A", { without: ["B"] }), exemption("Sở D", { without: ["B"] })],
    measures: [
      gradedBy("exactScore", [{ label: "Đạt", atLeast: 40 }, { label: "Chưa đạt" }], {
        ranking: { on: "exactScore", ties: "competition", scope: "block", source: "Điều 5" },
      }),
    ],
  });
  const { standings } = of(rules, [
    entry("Sở A", { A: 38.4, B: "exempt" }),
    entry("Sở B", { A: 38, B: 2 }),
    entry("Sở C", { A: 37.9, B: 2 }),
    entry("Sở D", { A: 38.39 }),
  ]).results[0]!;
  const [a, b, d, c] = standings;

  test("38,4 of an applicable 48 is 40, exactly, and reaches the bound of 40", () => {
    expect([a!.total, a!.maxScore, a!.converted]).toEqual([384_000, 480_000, 400_000]);
    expect(a!.tier!.label).toBe("Đạt");
    expect(percentText(a!.ratio!, 1, ",")).toBe("80,0%");
  });

  test("is ranked with 40 of 50 without exemption", () => {
    expect([a!.rank, b!.rank, d!.rank, c!.rank]).toEqual([1, 1, 3, 4]);
    expect(b!.converted).toBe(400_000);
  });

  test("38,39 of 48 is 39,98958…, printed 39,99, and does not reach 40", () => {
    expect([d!.converted, d!.tier!.label]).toEqual([399_900, "Chưa đạt"]);
  });
});

test("a province that lists exempt units without a rank", () => {
  const rules = regulation({
    exempting: { effect: "listedWithoutRank", source: "Điều 6" },
    exemptions: [exemption("Sở A", { without: ["B"] })],
  });
  const entries = [
    entry("Sở A", { A: 60 }),
    entry("Sở B", { A: 50, B: 40 }),
    entry("Sở C", { A: 20, B: 20 }),
  ];
  expect(lines(rules, entries)).toEqual(["Sở A: Đạt, -", "Sở B: Đạt, 1", "Sở C: Chưa đạt, 2"]);
  // A committee that declares a maximum below the full 100 exempts the unit from something.
  const declared = (maxScore: number) => [
    ...entries,
    entry("Sở D", { A: 50, B: 20 }, { maxScore }),
  ];
  expect(lines(rules, declared(800_000))[2]).toBe("Sở D: Đạt, -");
  expect(lines(rules, declared(1_000_000))[2]).toBe("Sở D: Đạt, 2");
});
