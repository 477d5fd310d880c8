import { binhDinh2021 } from "../../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../../src/regulations/Regulation";
import { knownPoints } from "../../../src/scoring/knownPoints";
import type { ExemptionSearch } from "../../../src/scoring/exempted/ExemptionSearch";
import { searchExemptions } from "../../../src/scoring/exempted/searchExemptions";
import type { Score } from "../../../src/scoring/ScoreTable";

const withoutExemptions = (regulation: Regulation): Regulation => ({
  ...regulation,
  exemptions: [],
});

const ids = ({ exact }: Pick<ExemptionSearch, "exact">): string[][] =>
  exact.map(({ nodes }) => nodes.map(({ criterion }) => criterion.id).sort());

/** Scores in points, as typed. */
const scored = (scores: Record<string, number | "unscored" | "exempt">): Record<string, Score> =>
  Object.fromEntries(
    Object.entries(scores).map(([id, given]) => [
      id,
      typeof given === "number" ? knownPoints(given) : given,
    ]),
  );

/** What Bảng 1 of Bình Định prints for its four exempt units, groups I to VI; the fourth is Sở Tài chính below. */
const binhDinh = {
  "Văn phòng UBND tỉnh": [13, 17, 15, 5, 8, 12],
  "Ban Dân tộc": [11, 16, 15, 5, 8, 8],
  "Thanh tra tỉnh": [13, 17, 15, 5, 8, 9],
};

/** The search for a unit of Bình Định whose sheet has the six groups, and what else is typed. */
function ofBinhDinh(
  unit: string,
  groups: readonly number[],
  missing: number,
  more: Record<string, number | "unscored" | "exempt"> = {},
  regulation = withoutExemptions(binhDinh2021),
): ExemptionSearch {
  const scores = Object.fromEntries(
    ["I", "II", "III", "IV", "V", "VI"].map((id, at) => [id, groups[at]!]),
  );
  const entry = { unit, scores: scored({ ...scores, ...more }) };
  return searchExemptions(entry, "department", regulation, knownPoints(missing));
}

describe("what explains a declared maximum that is too low", () => {
  test.each(Object.entries(binhDinh))(
    "the 15 points that %s of Bình Định lacks are exactly mục II.b, nothing else",
    (unit, scores) => {
      const found = ofBinhDinh(unit, scores, 15);
      expect(ids(found)).toEqual([["II.b"]]);
      expect(found).toMatchObject({ difference: 150000, hasMore: false, isComplete: true });
    },
  );

  test("group III has 15 points too, but the unit is scored there: the sheet contradicts it", () => {
    const { contradicted } = ofBinhDinh("Ban Dân tộc", [11, 16, 15, 5, 8, 8], 15);
    expect(contradicted).toEqual([
      { criterion: { id: "III", label: "Trang thông tin điện tử" }, score: 150000 },
    ]);
    const blank = { ...scored({ I: 11, II: 16, IV: 5, V: 8, VI: 8 }), III: "unscored" as const };
    const both = searchExemptions(
      { unit: "Ban Dân tộc", scores: blank },
      "department",
      withoutExemptions(binhDinh2021),
      knownPoints(15),
    );
    expect(ids(both)).toEqual([["III"], ["II.b"]]); // the blank one first, the other just as possible
  });

  test("the 6 points of Sở Tài chính may be II.b.2 or several others: it stays open", () => {
    const found = ofBinhDinh("Sở Tài chính", [13, 26, 15, 5, 8, 12], 6);
    expect(ids(found)[0]).toEqual(["II.b.2"]);
    expect(ids(found)).toHaveLength(5);
    expect(found.hasMore).toBe(true);
  });

  test("scores of the parts, where the sheet has them, leave only II.b.2", () => {
    const parts = { "II.b.1.1": 2, "II.b.1.2": 1.5, "II.b.1.3": 3, "II.b.3": 1 };
    const found = ofBinhDinh("Sở Tài chính", [13, 24.5, 15, 5, 8, 12], 6, parts);
    expect(ids(found)).toEqual([["II.b.2"]]);
  });

  test("a criterion above keeps at least the unit's own score in it", () => {
    // Group II has 32 points: with 26 of them earned, 15 cannot be exempt.
    expect(ids(ofBinhDinh("Sở Y tế", [13, 26, 15, 5, 8, 12], 15))).toEqual([]);
    expect(ids(ofBinhDinh("Sở Y tế", [13, 17, 15, 5, 8, 12], 15))).toEqual([["II.b"]]);
  });

  test("what another unit of the block is exempt from comes before what none is", () => {
    const registered = {
      ...binhDinh2021,
      exemptions: [{ ...binhDinh2021.exemptions[0]!, without: ["II.b.2.2"] }],
    };
    const sets = ids(ofBinhDinh("Sở Y tế", [13, 30, 15, 5, 8, 12], 2, {}, registered));
    expect(sets[0]).toEqual(["II.b.2.2"]);
    expect(sets.slice(1).flat().sort()).toEqual(["II.b.1.1", "II.b.1.2", "II.b.2.1", "II.b.2.3"]);
  });

  test("what is registered for the unit already is not offered again", () => {
    const scores = scored({ I: 13, II: 17, III: 15, IV: 5, V: 6, VI: 11 });
    const found = searchExemptions(
      { unit: "Ban Dân tộc", scores },
      "department",
      binhDinh2021,
      knownPoints(15),
    );
    expect(found.exact).toEqual([]); // II.b has gone already, II.a has 17 and was earned in full
  });
});

describe("where nothing is exactly the difference", () => {
  const departments = (unit: string, missing: number, web: number | "exempt") =>
    searchExemptions(
      {
        unit,
        scores: scored({ infrastructure: 60, staff: 55, software: 430, policy: 120, web, security: 100 }), // prettier-ignore
      },
      "department",
      withoutExemptions(khanhHoa2020),
      knownPoints(missing),
    );

  test("Văn phòng UBND tỉnh of Khánh Hòa lacks 170 points: the web group, 100, comes nearest; 70 are left", () => {
    const found = departments("Văn phòng Ủy ban nhân dân tỉnh", 170, "exempt");
    expect(found.exact).toEqual([]);
    expect(found.nearest.map(({ points }) => points)).toEqual([1000000]);
    expect(found.nearest[0]!.nodes[0]!.criterion.label).toBe("Trang/Cổng TTĐT");
  });

  test.each([
    ["Thanh tra tỉnh", 173, 93],
    ["Ban Dân tộc", 203, 93],
    ["Sở Ngoại vụ", 43, 89],
  ])("%s of Khánh Hòa lacks %d points and is scored everywhere: nothing can be told", (...unit) => {
    const found = departments(...unit);
    expect(found).toMatchObject({ exact: [], nearest: [], isComplete: true });
  });

  test("the two nearest are said, the nearest first", () => {
    // Free are I (13), V (8) and IV (5): 13 and 8 + 5 are both two points short, one node before two.
    const rest = scored({ II: 32, III: 15, VI: 12 });
    const entry = { unit: "Sở Y tế", scores: rest };
    const found = searchExemptions(
      entry,
      "department",
      withoutExemptions(binhDinh2021),
      knownPoints(15),
    );
    expect(found.nearest.map(({ nodes }) => nodes.map(({ criterion }) => criterion.id))).toEqual([
      ["I"],
      ["V", "IV"],
    ]);
  });
});

describe("how much a search looks at", () => {
  /** One group with 60 criteria of these points. */
  const wide = (points: readonly number[]): Regulation => ({
    ...withoutExemptions(binhDinh2021),
    blocks: [{ id: "b", label: "Khối", names: [] }],
    groups: points.map((each, at) => ({
      id: `c${at}`,
      label: `Tiêu chí ${at}`,
      names: [],
      maxScore: { b: { points: each, source: "khoản 1" } },
    })),
    measures: [{ ...binhDinh2021.measures[0]!, blocks: ["b"] }],
  });
  const searched = (points: readonly number[], missing: number) =>
    searchExemptions({ unit: "Sở A", scores: {} }, "b", wide(points), knownPoints(missing));

  test("60 criteria that never are exactly the difference: at most 200 000 sets, and it says that it stopped", () => {
    const even = Array.from({ length: 60 }, (_, at) => 2 * (at + 1)); // 2, 4, … 120: no set is odd
    const found = searched(even, 1501);
    expect(found.visited).toBeLessThanOrEqual(200_000);
    expect(found).toMatchObject({ exact: [], isComplete: false });
    // 1500 and 1502 are equally near.
    expect(found.nearest.map(({ points }) => points).sort()).toEqual([15000000, 15020000]);
  });

  test("60 criteria of 1 point each: one is likelier than any other and the search is done at once", () => {
    const found = searched(Array<number>(60).fill(1), 1);
    expect(found.visited).toBe(60);
    expect(found).toMatchObject({ hasMore: true, isComplete: true });
    expect(found.exact.map(({ nodes }) => nodes.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("a search that can look at everything says so", () => {
    const found = searched([1, 2, 4, 8, 16], 11);
    expect(ids(found)).toEqual([["c0", "c1", "c3"]]);
    expect(found).toMatchObject({ hasMore: false, isComplete: true });
  });

  test("tenths of a point add up exactly", () => {
    expect(ids(searched([0.1, 0.2, 5], 0.3))).toEqual([["c0", "c1"]]);
  });

  test("the parts of a criterion that are all of its points are said as the criterion", () => {
    const found = searchExemptions(
      { unit: "Sở A", scores: {} },
      "department",
      withoutExemptions(binhDinh2021),
      knownPoints(14), // II.b.1 and II.b.2; not II.b.1 with the three parts of II.b.2
    );
    expect(ids(found)).not.toContainEqual(["II.b.1", "II.b.2.1", "II.b.2.2", "II.b.2.3"]);
    expect(ids(found)).toContainEqual(["II.b.1", "II.b.2"]);
  });
});
