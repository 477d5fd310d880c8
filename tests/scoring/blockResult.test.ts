import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { blockResult } from "../../src/scoring/blockResult";
import type { Entry } from "../../src/scoring/ScoreTable";

const entry = (unit: string, score: number, maxScore: number): Entry => ({
  unit,
  scores: { software: score * 10_000 },
  bonus: 0,
  penalty: 0,
  penaltyNote: "",
  maxScore: maxScore * 10_000,
});

const ranking = (entries: Entry[], regulation: Regulation = khanhHoa2020) =>
  blockResult({ block: "department", entries }, regulation).standings.map(
    ({ entry: { unit }, rank }) => `${rank} ${unit}`,
  );

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
  const printed: Regulation = {
    ...khanhHoa2020,
    ranking: { by: "printedRatio", ties: "competition", source: "" },
  };
  expect(
    ranking([entry("C", 90, 100), entry("A", 904, 957), entry("B", 753, 797)], printed),
  ).toEqual(["1 A", "1 B", "3 C"]);
});

test("a standing says its total, exact and printed ratio and tier", () => {
  const [standing] = blockResult(
    { block: "department", entries: [entry("A", 1035, 1000)] },
    khanhHoa2020,
  ).standings;
  expect(standing).toMatchObject({
    total: 10350000,
    ratio: { part: 10350000, whole: 10000000 },
    printedRatio: 1.035,
    tier: { label: "Tốt" },
    rank: 1,
  });
});

test("a district's ratio is that of its rounded total", () => {
  const [standing] = blockResult(
    { block: "district", entries: [entry("A", 947.5, 1000)] },
    khanhHoa2020,
  ).standings;
  expect(standing).toMatchObject({ total: 9480000, printedRatio: 0.948 });
});

test("the entries are left as they came", () => {
  const entries = [entry("A", 50, 100), entry("B", 90, 100)];
  ranking(entries);
  expect(entries.map(({ unit }) => unit)).toEqual(["A", "B"]);
});

test("a maximum of 0 is a fault: reading reports it before", () => {
  expect(() => ranking([entry("A", 1, 0)])).toThrow("A has a maximum of 0");
});
