import { assess } from "../../../src/scoring/assess";
import { averageRatios } from "../../../src/scoring/statistics/averageRatios";
import { distanceToNextTier } from "../../../src/scoring/statistics/distanceToNextTier";
import { rankChanges } from "../../../src/scoring/statistics/rankChanges";
import { tierShares } from "../../../src/scoring/statistics/tierShares";
import { entry, exemption, gradedBy, group, measure, regulation } from "../smallRegulation";

const rules = regulation({
  groups: [group("A", 60, { criteria: [group("A.1", 20), group("A.2", 40)] }), group("B", 40)],
  exemptions: [exemption("Sở C", { without: ["A.2"] })],
  measures: [
    gradedBy("exactRatio", [
      { label: "Tốt", atLeast: 80 },
      { label: "Khá", above: 60 },
      { label: "Trung bình" },
    ]),
  ],
});
const entries = [
  entry("Sở A", { "A.1": 20, "A.2": 30, B: 30 }), // 80 of 100
  entry("Sở B", { "A.1": 10, "A.2": 20, B: 30 }), // 60 of 100
  entry("Sở C", { "A.1": 15, B: 39 }), // 54 of 60
  entry("Sở D", { "A.1": 1, "A.2": "unscored", B: 1 }),
];
const table = { block: "unit", entries };
const [result] = assess([table], rules).results;
const [main] = rules.measures;

test("the share of each tier is of the units that have one, tiers without a unit too", () => {
  expect(
    tierShares(result!, main!).map(({ tier, units, share }) => [tier.label, units, share]),
  ).toEqual([
    ["Tốt", 2, { part: 2, whole: 3 }],
    ["Khá", 0, { part: 0, whole: 3 }],
    ["Trung bình", 1, { part: 1, whole: 3 }],
  ]);
});

test("where nobody has a tier there are no shares", () => {
  const empty = assess([{ block: "unit", entries: [] }], rules).results[0]!;
  expect(tierShares(empty, main!)).toEqual([]);
});

test("averages are of each unit's own ratio, without the units that are exempt or unscored", () => {
  const averages = averageRatios(table, rules, 2).map(({ criterion, units, average }) => [
    criterion.id,
    units,
    average && average.part / 100,
  ]);
  expect(averages).toEqual([
    ["A", 3, 69.44], // (50/60 + 30/60 + 15/20) / 3
    ["A.1", 4, 57.5], // (20 + 10 + 15 + 1) / 20 / 4
    ["A.2", 2, 62.5], // (30 + 20) / 40 / 2
    ["B", 4, 62.5], // (30 + 30 + 39 + 1) / 40 / 4
  ]);
});

test("a criterion in which nobody is scored has no average", () => {
  const nobody = { block: "unit", entries: [entry("Sở D", {})] };
  expect(averageRatios(nobody, rules, 2).map(({ average }) => average)).toEqual(
    Array(4).fill(undefined),
  );
});

describe("the distance to the next tier", () => {
  const distance = (unit: string) => {
    const standing = result!.standings.find((each) => each.entry.unit === unit)!;
    const next = distanceToNextTier(standing, main!);
    return next && `${next.points} to ${next.tier.label}`;
  };

  test("is 0,0001 at the open bound above 60 %", () => {
    expect(distance("Sở B")).toBe("1 to Khá");
  });

  test("is nothing at the best tier and for a unit without a tier", () => {
    expect([distance("Sở A"), distance("Sở D")]).toEqual([undefined, undefined]);
  });

  test.each([
    { on: "exactRatio", ratio: 0, points: 50_000, says: "5 points of 100 to 80 %" },
    { on: "printedRatio", ratio: 0, points: 45_000, says: "4,5: 79,5 % prints 80 %" },
    { on: "printedRatio", ratio: 1, points: 49_500, says: "4,95: 79,95 % prints 80,0 %" },
  ] as const)("from 75 of 100 is $says", ({ on, ratio, points }) => {
    const measured = gradedBy(on, [{ label: "Tốt", atLeast: 80 }, { label: "Khá" }], {
      ratio: { decimals: ratio, source: "" },
    });
    const own = regulation({ measures: [measured] });
    const scores = { block: "unit", entries: [entry("A", { A: 45, B: 30 })] };
    const [standing] = assess([scores], own).results[0]!.standings;
    expect(distanceToNextTier(standing!, measured)?.points).toBe(points);
  });

  test("is nothing where the criteria cannot give so many points any more", () => {
    const own = regulation({
      penalty: { label: "Điểm trừ", names: [], source: "" },
      measures: [gradedBy("exactRatio", [{ label: "Tốt", atLeast: 80 }, { label: "Khá" }])],
    });
    const of = (A: number, penalty: number) => {
      const entries = [entry("A", { A, B: 30 }, { penalty })];
      const [standing] = assess([{ block: "unit", entries }], own).results[0]!.standings;
      return distanceToNextTier(standing!, own.measures[0]!)?.points;
    };
    // 90 less 21 lack 11 points to 80, of 10 that are left; less 20 they lack just 10.
    expect([of(60, 210_000), of(60, 200_000)]).toEqual([undefined, 100_000]);
  });

  test("counts the rounding of the total: 79,5 is 80 before the ratio", () => {
    const measured = gradedBy("exactRatio", [{ label: "Tốt", atLeast: 80 }, { label: "Khá" }], {
      total: { decimals: 0, when: "beforeRatio", source: "" },
    });
    const scores = { block: "unit", entries: [entry("A", { A: 45.2, B: 30 })] };
    const [standing] = assess([scores], regulation({ measures: [measured] })).results[0]!.standings;
    expect(distanceToNextTier(standing!, measured)?.points).toBe(43_000);
  });

  test("is in points of the unit's own, not of the rescaled score", () => {
    const measured = gradedBy("exactScore", [{ label: "Tốt", atLeast: 90 }, { label: "Khá" }]);
    const own = regulation({
      exempting: { effect: "rescale", decimals: 2, source: "" },
      exemptions: [exemption("A", { without: ["B"] })],
      measures: [measured],
    });
    const scores = { block: "unit", entries: [entry("A", { A: 30 })] }; // 30 of 60 is 50 of 100
    const [standing] = assess([scores], own).results[0]!.standings;
    expect(distanceToNextTier(standing!, measured)?.points).toBe(240_000); // 54 of 60 is 90 of 100
  });
});

test("a change against an earlier ranking is a rise, a fall, or nothing for a unit that was not there", () => {
  const changed = rankChanges(
    assess([table], regulation({ groups: rules.groups, measures: [measure()] })).results[0]!,
    new Map([
      ["sở a", 3],
      ["Sở B", 1],
      ["Sở X", 2],
    ]),
  );
  expect(changed).toEqual([
    { unit: "Sở A", rank: 1, previousRank: 3, rise: 2 },
    { unit: "Sở B", rank: 2, previousRank: 1, rise: -1 },
    { unit: "Sở C" },
    { unit: "Sở D" },
  ]);
});
