import { checkRegulation } from "../../src/scoring/check/checkRegulation";
import { presetNamed, presets } from "../../src/regulations/presets";
import type { Regulation } from "../../src/regulations/Regulation";

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

    test("has no fault: sources, intervals, sums of maxima, bounds, ids, roundings", () => {
      expect(checkRegulation(regulation)).toEqual([]);
    });

    test("is written in NFC", () => {
      const text = JSON.stringify(regulation);
      expect(text).toBe(text.normalize("NFC"));
    });

    test("names no unit but those that are exempt", () => {
      const { exemptions, ...rest } = regulation;
      const text = JSON.stringify({ ...rest, measures: [], layout: [] });
      const named = exemptions.map(({ unit }) => unit);
      expect(named.filter((unit) => !text.includes(`"${unit}"`))).toEqual(named);
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
