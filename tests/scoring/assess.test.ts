import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { withOverall } from "./withOverall";

const entry = (unit: string, score: number, maxScore: number): Entry => ({
  unit,
  scores: {
    infrastructure: 0,
    staff: 0,
    software: score * 10_000,
    policy: 0,
    web: 0,
    security: 0,
  },
  bonus: 0,
  penalty: 0,
  penaltyNote: "",
  maxScore: maxScore * 10_000,
});

const overall = (block: string, entries: Entry[], regulation: Regulation = khanhHoa2020) =>
  assess([{ block, entries }], regulation).results.find(({ measure }) => measure === "overall")!
    .standings;

const ranking = (entries: Entry[], regulation?: Regulation) =>
  overall("department", entries, regulation).map(({ entry: { unit }, rank }) => `${rank} ${unit}`);

test("the best unit stands first, equals as listed, numbered on", () => {
  expect(
    ranking([entry("A", 50, 100), entry("B", 90, 100), entry("C", 180, 200), entry("D", 95, 100)]),
  ).toEqual(["1 D", "2 B", "3 C", "4 A"]);
});

test("an exact ratio decides between two that print alike: 753/797 before 904/957 (I.1, rows 12 and 13)", () => {
  expect(ranking([entry("Sở Ngoại vụ", 904, 957), entry("Ban Dân tộc", 753, 797)])).toEqual([
    "1 Ban Dân tộc",
    "2 Sở Ngoại vụ",
  ]);
});

test("where the regulation ranks the printed ratio with competition, both are first", () => {
  const printed = withOverall(khanhHoa2020, {
    ranking: { on: "printedRatio", ties: "competition", scope: "block", source: "" },
  });
  expect(
    ranking([entry("C", 90, 100), entry("A", 904, 957), entry("B", 753, 797)], printed),
  ).toEqual(["1 A", "1 B", "3 C"]);
});

test("a standing says its total, exact and printed ratio and tier", () => {
  const [standing] = overall("department", [entry("A", 1035, 1000)]);
  expect(standing).toMatchObject({
    total: 10350000,
    ratio: { part: 10350000, whole: 10000000 },
    printedRatio: 1.035,
    tier: { label: "Tốt" },
    rank: 1,
  });
});

test("a district's ratio is that of its rounded total", () => {
  const [standing] = overall("district", [entry("A", 947.5, 1000)]);
  expect(standing).toMatchObject({ total: 9480000, printedRatio: 0.948 });
});

test("the entries are left as they came", () => {
  const entries = [entry("A", 50, 100), entry("B", 90, 100)];
  ranking(entries);
  expect(entries.map(({ unit }) => unit)).toEqual(["A", "B"]);
});

test("a maximum of 0 is a problem of its unit, which has a total but no ratio, tier or rank; the others are ranked", () => {
  const { results, findings } = assess(
    [{ block: "department", entries: [entry("A", 1, 0), entry("B", 90, 100)] }],
    khanhHoa2020,
  );
  const [b, a] = results[0]!.standings.toReversed();
  expect([a!.total, a!.ratio, a!.tier, a!.rank]).toEqual([10000, undefined, undefined, undefined]);
  expect([b!.entry.unit, b!.rank]).toEqual(["B", 1]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([
    {
      kind: "zeroMax",
      severity: "error",
      block: "department",
      unit: "A",
      measure: { id: "overall", label: "Mức độ ứng dụng CNTT" },
    },
  ]);
});
