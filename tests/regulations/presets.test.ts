import { presetNamed, presets } from "../../src/regulations/presets";
import type { Regulation } from "../../src/regulations/Regulation";

/** Every text under a key "source", wherever it stands. */
function sources(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" ? [inner as unknown] : sources(inner),
  );
}

test("a regulation is found by its id, in any case, and another id is none", () => {
  expect(presetNamed("khanh-hoa-2020")?.label).toBe("Khánh Hòa 2020");
  expect(presetNamed(" Khanh-Hoa-2020 ")?.label).toBe("Khánh Hòa 2020");
  expect(presetNamed("khanh-hoa-2021")).toBeUndefined();
  expect(presetNamed("")).toBeUndefined();
});

describe.each(presets.map((preset): [string, Regulation] => [preset.id, preset]))(
  "%s",
  (_, regulation) => {
    test("survives JSON unchanged", () => {
      expect(JSON.parse(JSON.stringify(regulation))).toEqual(regulation);
    });

    test("every number has a source, and is written in NFC", () => {
      const all = sources(regulation);
      expect(all.filter((source) => typeof source !== "string" || source.length < 8)).toEqual([]);
      const text = JSON.stringify(regulation);
      expect(text).toBe(text.normalize("NFC"));
    });

    test("the maxima of the groups add up to the block's maximum", () => {
      expect(
        regulation.blocks.map(({ id }) =>
          regulation.groups.reduce((sum, group) => sum + (group.maxScore[id]?.points ?? 0), 0),
        ),
      ).toEqual(regulation.blocks.map(({ maxScore }) => maxScore.points));
    });

    test("tiers fall, and the last begins at 0", () => {
      const bounds = regulation.tiers.map(({ atLeast }) => atLeast);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => b - a));
      expect(bounds.at(-1)).toBe(0);
    });

    test("exemptions and tables name blocks and groups that exist", () => {
      const blocks = regulation.blocks.map(({ id }) => id);
      const groups = regulation.groups.map(({ id }) => id);
      expect(blocks).toEqual(expect.arrayContaining(regulation.exemptions.map((e) => e.block)));
      expect(groups).toEqual(
        expect.arrayContaining(regulation.exemptions.flatMap((e) => e.without)),
      );
      expect(regulation.layout.map((table) => table.block)).toEqual(blocks);
    });

    test("sheet names are ones that Excel accepts, and no two alike", () => {
      const names = regulation.layout.map(({ sheetName }) => sheetName);
      expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual(
        [],
      );
      expect(new Set(names).size).toBe(names.length);
    });

    test("a table fits between margins of 30 and 20 mm on upright A4", () => {
      const widths = regulation.layout.map(({ columns }) =>
        columns.reduce((sum, { width }) => sum + width, 0),
      );
      const room = ((210 - 30 - 20) / 25.4) * 72; // 453.5 points
      expect(widths.filter((width) => width > room)).toEqual([]);
    });
  },
);
