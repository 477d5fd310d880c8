import { appendices } from "../../../src/appendix/appendices";
import { printedFraction } from "../../../src/scoring/printedRatio";
import { resultOf } from "../../../src/sheet/resultOf";
import type { CellValue } from "../../../src/workbench/model/CellValue";
import { formulaSheet, type FormulaSample, sampleFormulas } from "./sampleFormulas";

let sample: FormulaSample | undefined;
afterEach(() => sample?.workbench.close());

test.each([
  { name: "khanh-hoa-2020", lines: 114 },
  { name: "khanh-son-2021", lines: 26 },
  { name: "khanh-hoa-egov-2020", lines: 288 },
  { name: "binh-dinh-2021", lines: 256 },
  { name: "thanh-hoa-2017", lines: 356 },
])("formulas and appendix agree in every line of $name", async ({ name, lines: count }) => {
  sample = await sampleFormulas(name);
  const { workbench, lines, regulation, results } = sample;
  expect(lines).toHaveLength(count);
  const shown = workbench.values(formulaSheet, `D1:F${lines.length}`);
  expect(shown).toEqual(lines.map(({ ratio, tier, rank }) => [ratio, tier, rank]));

  // What the appendix prints, where the regulation has one.
  const byUnit = new Map<string, CellValue[][]>();
  lines.forEach(({ unit }, at) => byUnit.set(unit, [...(byUnit.get(unit) ?? []), shown[at]!]));
  let compared = 0;
  for (const sheet of appendices(results, regulation)) {
    const table = regulation.layout.find(({ id }) => id === sheet.id)!;
    const result = results.find(({ block, measure }) => block === table.block && measure === table.measure)!; // prettier-ignore
    for (const standing of result.standings) {
      const { unit } = standing.entry;
      const row = sheet.cells.find((cells) => cells.some((cell) => resultOf(cell) === unit))!;
      const cells = row.map(resultOf);
      const own = byUnit.get(unit)!.find(([ratio]) => standing.ratio === undefined || ratio === standing.ratio.part / standing.ratio.whole)!; // prettier-ignore
      if (standing.tier) expect(cells).toContain(own[1]);
      if (standing.ratio && standing.explanation.ratio) {
        const { decimals } = standing.explanation.ratio.rounding;
        const printed = printedFraction(standing.ratio, decimals);
        expect(cells).toContain(printed.part / printed.whole);
      }
      compared += 1;
    }
  }
  expect(compared > 0).toBe(regulation.layout.length > 0);
});
