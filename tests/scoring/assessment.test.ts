import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import type { Entry, ScoreTable } from "../../src/scoring/ScoreTable";
import { entry, exemption, gradedBy, group, max, measure, regulation } from "./smallRegulation";

const of = (
  entries: Entry[],
  rules: Regulation = regulation(),
  table: Partial<ScoreTable> = {},
) => {
  const { results, findings } = assess([{ block: "unit", entries, ...table }], rules);
  return { results, findings, standings: results[0]?.standings ?? [] };
};

const listed = (entries: Entry[], rules?: Regulation): string[] =>
  of(entries, rules).standings.map(({ entry: { unit }, rank }) => `${rank ?? "-"} ${unit}`);

describe("a score has three states", () => {
  const rules = regulation({ exemptions: [exemption("Sở B", { without: ["B"] })] });
  const { standings, findings } = of(
    [
      entry("Sở A", { A: 30, B: "unscored" }),
      entry("Sở B", { A: 30, B: "exempt" }),
      entry("Sở C", { A: 30, B: 0 }),
    ],
    rules,
  );
  const [b, c, a] = standings;

  test("a number counts, 0 too: 30 of 100", () => {
    expect(c).toMatchObject({ state: "scored", total: 300_000, maxScore: 1_000_000, rank: 2 });
  });

  test("exempt takes off the maximum: 30 of 60", () => {
    expect(b).toMatchObject({ state: "scored", total: 300_000, maxScore: 600_000, rank: 1 });
  });

  test("unscored has no total, no ratio, no tier and no rank, stands last, and is said", () => {
    expect(a!.entry.unit).toBe("Sở A");
    expect(a!.state).toBe("unscored");
    expect([a!.total, a!.ratio, a!.tier, a!.rank]).toEqual(Array(4).fill(undefined));
    expect(findings).toMatchObject([
      { kind: "unscored", unit: "Sở A", criterion: { id: "B", label: "Nhóm B" } },
    ]);
  });
});

test("units without a score stand first where the regulation lists them so", () => {
  const first = measure({
    listing: { by: "value", equals: "listed", alphabet: "collator", unscored: "first", source: "" },
  });
  const entries = [entry("A", { A: 1, B: 1 }), entry("B", { A: "unscored", B: 1 })];
  expect(listed(entries, regulation({ measures: [first] }))).toEqual(["- B", "1 A"]);
  expect(listed(entries)).toEqual(["1 A", "- B"]);
});

test("in a block in which nobody is scored nobody is ranked, as listed", () => {
  const nobody = ["B", "A"].map((unit) => entry(unit, { A: "unscored", B: "unscored" }));
  expect(listed(nobody)).toEqual(["- B", "- A"]);
});

test("a block without units has no lines; one unit alone is first", () => {
  expect(listed([])).toEqual([]);
  expect(listed([entry("A", { A: 0, B: 0 })])).toEqual(["1 A"]);
});

describe("units that are all equal", () => {
  const entries = ["C", "A", "B"].map((unit) => entry(unit, { A: 10, B: 10 }));
  const counted = (ties: "competition" | "dense" | "running" | "none", equals: "listed" | "name") =>
    listed(
      entries,
      regulation({
        measures: [
          measure({
            ranking: { on: "exactRatio", ties, scope: "block", source: "" },
            listing: { by: "value", equals, alphabet: "collator", unscored: "last", source: "" },
          }),
        ],
      }),
    );

  test("share the first rank in competition and dense counting, as listed", () => {
    expect(counted("competition", "listed")).toEqual(["1 C", "1 A", "1 B"]);
    expect(counted("dense", "listed")).toEqual(["1 C", "1 A", "1 B"]);
  });

  test("are numbered on in running counting, as listed or by name as the regulation says", () => {
    expect(counted("running", "listed")).toEqual(["1 C", "2 A", "3 B"]);
    expect(counted("running", "name")).toEqual(["1 A", "2 B", "3 C"]);
  });

  test("have no rank where the regulation ranks nobody", () => {
    expect(counted("none", "listed")).toEqual(["- C", "- A", "- B"]);
  });
});

test("equals of a component stand as in the table before it", () => {
  const rules = regulation({
    measures: [
      measure(),
      measure({
        id: "b",
        of: ["B"],
        listing: {
          by: "value",
          equals: { measure: "whole" },
          alphabet: "collator",
          unscored: "last",
          source: "",
        },
      }),
    ],
  });
  const { results } = of([entry("A", { A: 10, B: 10 }), entry("B", { A: 20, B: 10 })], rules);
  expect(results[1]!.standings.map(({ entry: { unit } }) => unit)).toEqual(["B", "A"]);
});

describe("a score that cannot be", () => {
  test("below 0 is an error", () => {
    const { findings } = of([entry("A", { A: -1, B: 10 })]);
    expect(findings).toMatchObject([{ kind: "negativeScore", severity: "error", given: -10_000 }]);
  });

  test("below 0 is none where the item adds and subtracts", () => {
    const rules = regulation({
      groups: [group("A", 60), group("B", 40, { rule: { kind: "adjust", source: "Điều 7" } })],
    });
    const { findings, standings } = of([entry("A", { A: 10, B: -4 })], rules);
    expect(findings).toEqual([]);
    expect(standings[0]!.total).toBe(60_000);
  });

  test("above the maximum is an error, above an inferred one a warning as far as the tables allow", () => {
    const inferred = {
      points: 40,
      source: "suy ra từ bảng 1",
      interval: { atLeast: 40, atMost: 45 },
    };
    const rules = regulation({ groups: [group("A", 60), group("B", 40, { maxScore: { unit: inferred } })] }); // prettier-ignore
    const severities = [60, 60.0001].map((A) => of([entry("A", { A, B: 0 })]).findings[0]?.severity); // prettier-ignore
    expect(severities).toEqual([undefined, "error"]);
    const open = [40, 45, 45.0001].map((B) => of([entry("A", { A: 0, B })], rules).findings[0]?.severity); // prettier-ignore
    expect(open).toEqual([undefined, "warning", "error"]);
  });

  test("for what the unit is exempt from is an error, unless it is 0", () => {
    const rules = regulation({ exemptions: [exemption("A", { without: ["B"] })] });
    expect(of([entry("A", { A: 1, B: 1 })], rules).findings).toMatchObject([
      { kind: "scoredThoughExempt", source: "Điều 2" },
    ]);
    expect(of([entry("A", { A: 1, B: 0 })], rules).findings).toEqual([]);
  });
});

describe("0 typed where the unit is exempt", () => {
  const rules = regulation({
    exemptions: [exemption("A", { without: ["B"] })],
    measures: [measure(), measure({ id: "b", of: ["B"] })],
  });
  const { results, findings } = of([entry("A", { A: 30, B: 0 }), entry("C", { A: 30, B: 4 })], rules); // prettier-ignore

  test("is exempt: 30 of 60 in the whole, no rank and no 0/0 in the component", () => {
    const [a] = results[0]!.standings;
    expect(a).toMatchObject({ total: 300_000, maxScore: 600_000, printedRatio: 0.5 });
    expect(results[1]!.standings.map(({ entry: { unit }, state }) => [unit, state])).toEqual([
      ["C", "scored"],
      ["A", "exempt"],
    ]);
    expect(findings).toEqual([]);
  });

  test("is so too where all parts of a group are gone, or all of its points", () => {
    const parts = [group("B.1", 30), group("B.2", 10)];
    const gone = (more: Parameters<typeof exemption>[1]) =>
      of([entry("A", { A: 30, B: 0 })], regulation({ ...rules, groups: [group("A", 60), group("B", 40, { criteria: parts })], exemptions: [exemption("A", more)] })); // prettier-ignore
    for (const more of [{ without: ["B.1", "B.2"] }, { less: [{ criterion: "B", points: 40 }] }]) {
      expect(gone(more).findings).toEqual([]);
      expect(gone(more).results[1]!.standings[0]!.state).toBe("exempt");
    }
  });
});

test("details typed below a criterion that the unit does not have are an error each, and never vanish", () => {
  const b1 = group("B.1", 30, { criteria: [group("B.1.1", 20), group("B.1.2", 10)] });
  const rules = regulation({
    groups: [group("A", 60), group("B", 40, { criteria: [b1, group("B.2", 10)] })],
    exemptions: [exemption("A", { without: ["B"] })],
  });
  const { findings } = of([entry("A", { A: 1, "B.1.2": 0, "B.1.1": 5, "B.2": 2 })], rules);
  expect(findings).toMatchObject([
    { kind: "scoredThoughExempt", severity: "error", criterion: { id: "B.1.1" }, given: 50_000 },
    { kind: "scoredThoughExempt", severity: "error", criterion: { id: "B.2" }, given: 20_000 },
  ]);
});

test("exempt in a cell without an exemption in the regulation is an error: the maximum stays full", () => {
  const { findings, standings } = of([entry("A", { A: 30, B: "exempt" })]);
  expect(standings[0]!.maxScore).toBe(1_000_000);
  expect(findings).toMatchObject([
    { kind: "exemptWithoutRule", severity: "error", unit: "A", criterion: { id: "B" } },
  ]);
});

describe("a maximum that is chưa rõ", () => {
  const rules = regulation({
    groups: [
      group("A", 60),
      group("B", 0, { maxScore: { unit: { points: "unknown", source: "không ghi" } } }),
    ],
  });
  const { standings, findings } = of([entry("A", { A: 60, B: 90 })], rules);

  test("leaves the total and nothing that needs it", () => {
    expect(standings[0]).toMatchObject({ total: 1_500_000, maxScore: "unknown" });
    const { ratio, tier, rank } = standings[0]!;
    expect([ratio, tier, rank]).toEqual([undefined, undefined, undefined]);
    expect(findings).toMatchObject([
      { kind: "unknownMax", severity: "note", needed: ["ratio", "tier", "rank"] },
    ]);
  });
});

describe("a tree of criteria", () => {
  const part = (id: string, points: number, criteria?: ReturnType<typeof group>[]) => ({
    ...group(id, points),
    ...(criteria && { criteria }),
  });
  const tree = regulation({
    groups: [
      part("A", 60, [part("A.1", 50, [part("A.1.1", 20), part("A.1.2", 30)]), part("A.2", 10)]),
      group("B", 40),
    ],
    exemptions: [
      exemption("Sở B", { without: ["A.1.2"] }),
      exemption("Sở C", { less: [{ criterion: "A.2", points: 3 }], unallocated: 7 }),
    ],
    measures: [measure(), measure({ id: "a1", of: ["A.1"] }), measure({ id: "a2", of: ["A.2"] })],
  });

  test("adds up from the lowest level", () => {
    const { standings } = of([entry("Sở A", { "A.1.1": 5, "A.1.2": 7.5, "A.2": 2, B: 10 })], tree);
    expect(standings[0]!.total).toBe(245_000);
    expect(standings[0]!.explanation.lines).toEqual([
      { is: "criterion", id: "A", score: 145_000 },
      { is: "criterion", id: "B", score: 100_000 },
    ]);
  });

  test("one part without a score leaves the whole without a total", () => {
    const { standings, findings } = of([entry("Sở A", { "A.1.1": 5, "A.2": 2, B: 10 })], tree);
    expect(standings[0]!.state).toBe("unscored");
    expect(findings[0]).toMatchObject({ kind: "unscored", criterion: { id: "A.1.2" } });
  });

  test("a figure of its own stands for its parts; parts that add up to another are an error", () => {
    expect(of([entry("Sở A", { A: 30, B: 10 })], tree).standings[0]!.total).toBe(400_000);
    const parts = { "A.1.1": 10, "A.1.2": 10, "A.2": 9 };
    const { findings } = of([entry("Sở A", { A: 30, ...parts, B: 10 })], tree);
    expect(findings.filter(({ severity }) => severity === "error")[0]).toMatchObject({
      kind: "partsDiffer",
      criterion: { id: "A" },
      given: 300_000,
      sum: 290_000,
    });
  });

  test("a criterion that a unit does not have takes its points off every level above", () => {
    const { results } = of([entry("Sở B", { "A.1.1": 20, "A.2": 10, B: 40 })], tree);
    expect(results.map(({ standings: [each] }) => each!.maxScore)).toEqual([
      700_000, 200_000, 100_000,
    ]);
    expect(results.map(({ standings: [each] }) => each!.printedRatio)).toEqual([1, 1, 1]);
  });

  test("points that are not allocated come off the whole only", () => {
    const { results } = of([entry("Sở C", { "A.1.1": 0, "A.1.2": 0, "A.2": 7, B: 0 })], tree);
    expect(results.map(({ standings: [each] }) => each!.maxScore)).toEqual([
      900_000, 500_000, 70_000,
    ]);
  });
});

test("a component whose whole criterion a unit does not have lists it as exempt", () => {
  const rules = regulation({
    exemptions: [exemption("A", { without: ["B"] })],
    measures: [measure({ of: ["B"] })],
  });
  const { standings, findings } = of([entry("A", { A: 1 }), entry("B", { A: 1, B: 4 })], rules);
  expect(standings.map(({ entry: { unit }, state, rank }) => [unit, state, rank])).toEqual([
    ["B", "scored", 1],
    ["A", "exempt", undefined],
  ]);
  expect(findings).toEqual([]);
});

test("a component for which the table has no scores is left out with a note", () => {
  const rules = regulation({ measures: [measure(), measure({ id: "a.1", of: ["A.1"] })], groups: [group("A", 60, { criteria: [group("A.1", 60)] }), group("B", 40)] }); // prettier-ignore
  const { results, findings } = of([entry("A", { A: 1, B: 1 })], rules);
  expect(results.map((result) => result.measure)).toEqual(["whole"]);
  expect(findings).toMatchObject([
    { kind: "notEntered", severity: "note", measure: { id: "a.1" } },
  ]);
});

test("a table without units has nothing missing: its sheet is only begun", () => {
  const rules = regulation({ measures: [measure(), measure({ id: "a.1", of: ["A.1"] })], groups: [group("A", 60, { criteria: [group("A.1", 60)] }), group("B", 40)] }); // prettier-ignore
  expect(of([], rules).findings).toEqual([]);
});

describe("where rounding decides between two tiers", () => {
  const rules = (on: "exactRatio" | "printedRatio") =>
    regulation({
      groups: [group("A", 79)],
      measures: [
        gradedBy(on, [{ label: "Tốt", atLeast: 80 }, { label: "Khá" }], {
          ratio: { decimals: 0, source: "Điều 1" },
        }),
      ],
    });

  test("the printed 80 % of 63/79 is graded, and the exact 79,75 % with its tier is warned of", () => {
    const { standings, findings } = of([entry("A", { A: 63 })], rules("printedRatio"));
    expect(standings[0]!.tier!.label).toBe("Tốt");
    expect(findings).toMatchObject([
      {
        kind: "roundingDecides",
        severity: "warning",
        unit: "A",
        on: "printedRatio",
        tier: { label: "Tốt" },
        other: { on: "exactRatio", value: { part: 630_000, whole: 790_000 }, tier: { label: "Khá" } }, // prettier-ignore
      },
    ]);
  });

  test("the exact ratio graded, the printed one is warned of", () => {
    const { standings, findings } = of([entry("A", { A: 63 })], rules("exactRatio"));
    expect(standings[0]!.tier!.label).toBe("Khá");
    expect(findings).toMatchObject([
      { kind: "roundingDecides", other: { on: "printedRatio", tier: { label: "Tốt" } } },
    ]);
  });

  test("a ratio that both give the same tier is not", () => {
    // 62/79 is 78,48 %, printed 78 %; 64/79 is 81,01 %, printed 81 %.
    expect(of([entry("A", { A: 62 }), entry("B", { A: 64 })], rules("printedRatio")).findings).toEqual([]); // prettier-ignore
  });
});

describe("several blocks and parents", () => {
  const rules = (scope: "block" | "parent" | "all") =>
    regulation({
      blocks: [
        { id: "unit", label: "Xã", names: [] },
        { id: "ward", label: "Phường", names: [] },
      ],
      groups: [group("A", 100, { maxScore: { ...max(100), ward: { points: 100, source: "" } } })],
      measures: [
        measure({
          blocks: ["unit", "ward"],
          ranking: { on: "exactRatio", ties: "competition", scope, source: "" },
          listing: {
            by: "value",
            isWithinParents: true,
            equals: "listed",
            alphabet: "collator",
            unscored: "last",
            source: "",
          },
        }),
      ],
    });
  const tables: ScoreTable[] = [
    {
      block: "unit",
      entries: [
        entry("Xã 1", { A: 70 }, { parent: "Huyện Vạn Ninh" }),
        entry("Xã 2", { A: 90 }, { parent: "Huyện Cam Lâm" }),
        entry("Xã 3", { A: 80 }, { parent: "Huyện Vạn Ninh" }),
      ],
    },
    { block: "ward", entries: [entry("Phường 1", { A: 85 }, { parent: "Huyện Cam Lâm" })] },
  ];
  const ranks = (scope: "block" | "parent" | "all") =>
    assess(tables, rules(scope)).results.map(({ standings }) =>
      standings.map(({ entry: { unit }, rank }) => `${rank} ${unit}`),
    );

  test("ranked in the block, listed by parent", () => {
    expect(ranks("block")).toEqual([["1 Xã 2", "2 Xã 3", "3 Xã 1"], ["1 Phường 1"]]);
  });

  test("ranked within each parent", () => {
    expect(ranks("parent")).toEqual([["1 Xã 2", "1 Xã 3", "2 Xã 1"], ["1 Phường 1"]]);
  });

  test("ranked among all blocks of the measure", () => {
    expect(ranks("all")).toEqual([["1 Xã 2", "3 Xã 3", "4 Xã 1"], ["2 Phường 1"]]);
  });

  test("a unit without a parent is an error where parents are ranked within, and a warning where they are only listed by", () => {
    const alone = [{ block: "unit", entries: [entry("Xã 9", { A: 1 })] }];
    expect(assess(alone, rules("block")).findings).toMatchObject([
      { kind: "noParent", severity: "warning", unit: "Xã 9" },
    ]);
    const unranked = regulation({ ...rules("parent"), measures: rules("parent").measures.map((each) => ({ ...each, ranking: { ...each.ranking, ties: "none" } })) }); // prettier-ignore
    expect(assess(alone, unranked).findings).toMatchObject([{ severity: "warning" }]);
    expect(assess(alone, rules("parent")).findings).toMatchObject([
      { kind: "noParent", severity: "error", unit: "Xã 9" },
    ]);
  });
});

test("bonus and penalty that the regulation does not have are not counted, and an error each", () => {
  const { standings, findings } = of([entry("A", { A: 30, B: 0 }, { bonus: 50_000, penalty: 20_000 })]); // prettier-ignore
  expect(standings[0]!.total).toBe(300_000);
  expect(findings).toMatchObject([
    { kind: "addedWithoutRule", severity: "error", added: "bonus", given: 50_000 },
    { kind: "addedWithoutRule", severity: "error", added: "penalty", given: 20_000 },
  ]);
});

test("a bonus whose cap is chưa rõ leaves the unit without total and rank, and is an error", () => {
  const cap = { points: "unknown", source: "không ghi" } as const;
  const rules = regulation({
    bonus: { label: "Điểm cộng", names: [], cap, isWithinMax: false, source: "Điều 8" },
  });
  const { standings, findings } = of(
    [entry("A", { A: 30, B: 0 }, { bonus: 50_000 }), entry("B", { A: 20, B: 0 })],
    rules,
  );
  expect(standings.map(({ entry: { unit }, total, rank }) => [unit, total, rank])).toEqual([
    ["B", 200_000, 1],
    ["A", undefined, undefined],
  ]);
  expect(findings).toMatchObject([{ kind: "unknownCap", severity: "error", unit: "A" }]);
});

test("a unit without a score stands first or last in a list by name, and as listed, too", () => {
  const entries = [entry("C", { A: 1, B: 1 }), entry("B", {}), entry("A", { A: 2, B: 2 })];
  const ordered = (by: "name" | "listed", unscored: "first" | "last") =>
    of(entries, regulation({ measures: [measure({ listing: { ...measure().listing, by, unscored } })] })) // prettier-ignore
      .standings.map(({ entry: { unit } }) => unit)
      .join("");
  expect([ordered("name", "first"), ordered("name", "last")]).toEqual(["BAC", "ACB"]);
  expect([ordered("listed", "first"), ordered("listed", "last")]).toEqual(["BCA", "CAB"]);
});

test("a unit that is không xếp hạng has no rank and does not count among the others", () => {
  const rules = regulation({
    measures: [
      measure({
        grading: {
          on: "exactRatio",
          tiers: [
            { label: "I", atLeast: 50, source: "" },
            { label: "Không xếp hạng", isUnranked: true, source: "" },
          ],
          source: "",
        },
      }),
    ],
  });
  const { standings } = of([entry("A", { A: 10, B: 0 }), entry("B", { A: 60, B: 0 })], rules);
  expect(standings.map(({ tier, rank }) => [tier!.label, rank])).toEqual([
    ["I", 1],
    ["Không xếp hạng", undefined],
  ]);
});

test("scores of another stage than the one that counts are warned of", () => {
  const { findings } = of([], regulation(), { stage: "draft" });
  expect(findings).toEqual([
    { kind: "otherStage", severity: "warning", block: "unit", given: "draft", counts: "final" },
  ]);
});

test("every figure says how it came about", () => {
  const rules = regulation({
    bonus: { label: "Điểm cộng", names: [], isWithinMax: false, source: "Điều 8" },
    penalty: { label: "Điểm trừ", names: [], source: "Điều 8" },
    exemptions: [exemption("Sở A", { less: [{ criterion: "B", points: 10 }] })],
  });
  const { standings } = of(
    [
      entry("Sở A", { A: 40, B: 20 }, { bonus: 50_000, penalty: 20_000, penaltyNote: "nộp trễ" }),
      entry("Sở B", { A: 50, B: 40 }),
      entry("Sở C", { A: 40, B: 30 }),
    ],
    rules,
  );
  const { explanation } = standings.find(({ entry: { unit } }) => unit === "Sở A")!;
  expect(explanation).toEqual({
    lines: [
      { is: "criterion", id: "A", score: 400_000 },
      { is: "criterion", id: "B", score: 200_000 },
      { is: "bonus", id: "bonus", score: 50_000 },
      { is: "penalty", id: "penalty", score: -20_000 },
    ],
    max: {
      full: { part: 1_000_000, whole: 1 },
      applicable: { part: 900_000, whole: 1 },
      exemptions: rules.exemptions,
      isDeclared: false,
      source: "Điều 1; Điều 2",
    },
    total: { exact: { part: 630_000, whole: 1 } },
    ratio: { rounding: { decimals: 1, source: "Điều 1" } },
    tier: { on: "exactRatio", value: { part: 630_000, whole: 900_000 }, source: "Điều 1", isUncertain: false }, // prettier-ignore
    rank: { on: "exactRatio", value: { part: 630_000, whole: 900_000 }, ties: "competition", ahead: 1, equals: 1, source: "Điều 1" }, // prettier-ignore
  });
});

test("the maximum that the committee declared is the one used, for the whole only", () => {
  const rules = regulation({ measures: [measure(), measure({ id: "a", of: ["A"] })] });
  const { results } = of([entry("A", { A: 30, B: 0 }, { maxScore: 500_000 })], rules);
  expect(results.map(({ standings: [each] }) => each!.printedRatio)).toEqual([0.6, 0.5]);
  expect(results[0]!.standings[0]!.explanation.max.isDeclared).toBe(true);
});
