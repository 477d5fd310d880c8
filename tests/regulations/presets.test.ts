import { foldedName } from "../../src/reading/foldedName";
import { checkRegulation } from "../../src/scoring/check/checkRegulation";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import { presetNamed, presets } from "../../src/regulations/presets";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import { thanhHoa2017 } from "../../src/regulations/thanh-hoa-2017";
import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import type { Measure } from "../../src/regulations/Measure";
import type { Regulation } from "../../src/regulations/Regulation";
import { printedDocument, unitOf } from "../cases/PrintedDocument";

test("a regulation is found by its id, in any case, and another id is none", () => {
  expect(presetNamed("khanh-hoa-2020")?.label).toBe("Khánh Hòa 2020");
  expect(presetNamed(" Khanh-Hoa-2020 ")?.label).toBe("Khánh Hòa 2020");
  expect(presetNamed("khanh-hoa-2021")).toBeUndefined();
  expect(presetNamed("")).toBeUndefined();
});

test("the bounds of Khánh Sơn name the notice of the province that they come from, not a table of its own letter", () => {
  const [{ grading }] = khanhSon2021.measures as [Measure];
  for (const { source } of [grading!, ...grading!.tiers])
    expect(source).toMatch(/^suy ra từ Thông báo 3136\/TB-HĐTĐ của tỉnh: /);
});

test("the scale of each block of Thanh Hóa is held against the highest total of its own table", () => {
  expect(thanhHoa2017.blocks.map(({ maxScore }) => maxScore!.interval)).toEqual([
    { atLeast: 92.07 },
    { atLeast: 88.93 },
  ]);
});

test("what no line of a document says is marked as inferred: sums of lines, exempted points, a lowest level", () => {
  const parts = binhDinh2021.groups[1]!.criteria![1]!.criteria!;
  const districts = khanhHoaEgov2020.measures.filter(({ blocks }) => blocks.includes("district"));
  const sources = [
    ...parts.slice(0, 2).map(({ maxScore }) => maxScore.department!.source),
    ...khanhHoa2020.exemptions.map(({ source }) => source),
    ...districts.map(({ grading }) => grading!.tiers.at(-1)!.source),
  ];
  expect(sources).toHaveLength(8);
  expect(sources.filter((source) => !source.startsWith("suy ra từ"))).toEqual([]);
});

describe.each(presets.map((preset): [string, Regulation] => [preset.id, preset]))(
  "%s",
  (_, regulation) => {
    test("survives JSON unchanged", () => {
      expect(JSON.parse(JSON.stringify(regulation))).toEqual(regulation);
    });

    test("has no fault: sources, intervals, sums of maxima, bounds, ids, roundings", () => {
      expect(checkRegulation(regulation, layoutOf(regulation))).toEqual([]);
    });

    test("is written in NFC", () => {
      const text = JSON.stringify(regulation);
      expect(text).toBe(text.normalize("NFC"));
    });

    test("names no unit but those that are exempt", () => {
      const { exemptions, ...rest } = regulation;
      const exempt = new Set(exemptions.map(({ unit }) => foldedName(unit)));
      const texts = textsOf([rest, layoutOf(regulation)]).map(foldedName);
      const named = (names: readonly string[]) =>
        names.filter((unit) => texts.some((text) => text.includes(foldedName(unit))));
      const listed = publishedUnits(regulation.id);
      expect(listed.length).toBeGreaterThan(20);
      expect(named(listed)).toEqual([]);
      const known = new Set(listed.map(foldedName));
      expect([...exempt].filter((unit) => !known.has(unit))).toEqual([]);
    });
  },
);

/** Every text of a regulation but its sources, which quote the document, and its notes on what it leaves open. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "source" || key === "openPoint" || key === "issuer" ? [] : textsOf(each),
  );
}

/** The units of the published rankings, without stars; lists of maxima and averages have criteria in their lines. */
const publishedUnits = (id: string): string[] => [
  ...new Set(
    printedDocument(id)
      .tables.filter(({ kind }) => kind !== "maxima" && kind !== "average")
      .flatMap(({ rows }) => rows.map(unitOf)),
  ),
];
