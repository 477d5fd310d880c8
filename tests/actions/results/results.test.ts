import type { RankingView } from "../../../src/actions/results/RankingView";
import { rankingViews } from "../../../src/actions/results/rankingViews";
import type { Scored } from "../../../src/actions/results/Scored";
import { tryScore } from "../../../src/actions/results/tryScore";
import { unitKey } from "../../../src/reading/names/unitKey";
import { viewOfUnit } from "../../../src/actions/results/viewOfUnit";
import { points } from "../../../src/scoring/points";
import { scoredSample } from "./scoredSample";

const key = (unit: string) => unitKey({ unit });

describe("the results of Khánh Hòa 2020", () => {
  let scored: Scored;
  let departments: RankingView;

  beforeAll(async () => {
    scored = await scoredSample("khanh-hoa-2020");
    departments = rankingViews(scored).find(({ id }) => id === "department/overall")!;
  });

  const line = (unit: string) => departments.lines.find((each) => each.unit === unit)!;

  test("list the departments as table I.1 prints them", () => {
    expect(departments.lines).toHaveLength(21);
    expect(line("Sở Xây dựng")).toMatchObject({
      rank: 21,
      score: "813/1000",
      ratio: "81,3%",
      tier: { label: "Khá", steps: 3, of: 4 },
    });
  });

  test("say how many units each tier has: 20 of 21 are Tốt", () => {
    expect(
      departments.shares.map(({ tier, units, percent }) => [tier.label, units, percent]),
    ).toEqual([
      ["Tốt", 20, "95,2%"],
      ["Khá", 1, "4,8%"],
      ["Trung bình", 0, "0,0%"],
      ["Yếu", 0, "0,0%"],
    ]);
  });

  test("say where a tier begins, and that its bound is only inferred", () => {
    expect(departments.bounds.get("Tốt")).toMatchObject({
      wording: "từ 85% trở lên",
      isInferred: true,
    });
  });

  test("a bar is never longer than the best ratio, 103,5%", () => {
    const lengths = departments.lines.map(({ length }) => length!);
    expect(Math.max(...lengths)).toBe(1);
    expect(line("Sở Xây dựng").length).toBeCloseTo(0.813 / 1.035, 10);
  });

  describe("of Sở Xây dựng", () => {
    const view = (of: Scored) => viewOfUnit(of, "department/overall", key("Sở Xây dựng"))!;

    test("say what it lacks to Tốt, and where", () => {
      expect(view(scored)).toMatchObject({
        rank: { rank: 21, of: 21 },
        ratio: "81,3%",
        next: { tier: "Tốt", points: "37", from: "850/1000" },
        weakest: {
          points: { label: "Sử dụng các PM ứng dụng", missing: "103" },
          ratio: { label: "Nhân lực CNTT", percent: "58%" },
        },
        bonus: "5",
        total: "813",
      });
    });

    test("list its groups with their maxima", () => {
      expect(view(scored).parts.map(({ label, text }) => [label, text])).toEqual([
        ["Hạ tầng CNTT", "60/60"],
        ["Nhân lực CNTT", "35/60"],
        ["Sử dụng các PM ứng dụng", "457/560"],
        ["Chính sách và đầu tư", "90/120"],
        ["Trang/Cổng TTĐT", "76/100"],
        ["An toàn thông tin số", "90/100"],
      ]);
    });

    test("move with a trial of 494 in software to Tốt, still on rank 21, and change nothing else", () => {
      const before = JSON.stringify(scored);
      const tried = tryScore(
        scored,
        "department",
        key("Sở Xây dựng"),
        new Map([["software", points(494)!]]),
      );
      expect(view(tried)).toMatchObject({
        total: "850",
        ratio: "85,0%",
        tier: { label: "Tốt" },
        rank: { rank: 21, of: 21 },
      });
      expect(JSON.stringify(scored)).toBe(before);
    });
  });

  test("explain why the maximum of the exempt office is 830", () => {
    const view = viewOfUnit(scored, "department/overall", key("Văn phòng Ủy ban nhân dân tỉnh"))!;
    expect(view.max).toMatchObject({ applicable: "830" });
    expect(view.max.lines.map(({ is, label, points }) => [is, label, points])).toEqual([
      ["full", undefined, "1000"],
      ["without", "Trang/Cổng TTĐT", "−100"],
      ["unallocated", undefined, "−70"],
    ]);
    expect(view.max.lines[2]).toMatchObject({ isInferred: true });
    expect(view.parts.find(({ id }) => id === "web")).toMatchObject({ score: "exempt" });
  });
});

describe("the results of the other samples", () => {
  test("Bình Định: equals share a rank, and the tier begins at a printed 80%", async () => {
    const districts = rankingViews(await scoredSample("binh-dinh-2021")).find(({ id }) =>
      id.startsWith("district/"),
    )!;
    expect(districts.lines.map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4, 4, 7, 8, 8, 10, 10]);
    expect(districts.bounds.get("Tốt")).toMatchObject({
      wording: "từ 80% trở lên",
      isInferred: false,
    });
  });

  test("Thanh Hóa: a score is graded, so bars have no ratio", async () => {
    const [first] = rankingViews(await scoredSample("thanh-hoa-2017"));
    expect(first!.lines.every(({ ratio }) => ratio === undefined)).toBe(true);
    expect(first!.bounds.get("Tốt")).toMatchObject({ wording: "từ 85 điểm trở lên" });
  });

  test("communes of one name in two districts are two units", async () => {
    const communes = rankingViews(await scoredSample("khanh-hoa-egov-2020")).find(({ id }) =>
      id.startsWith("commune/"),
    )!;
    expect(communes.lines).toHaveLength(136);
    expect(new Set(communes.lines.map((line) => line.key)).size).toBe(136);
  });
});
