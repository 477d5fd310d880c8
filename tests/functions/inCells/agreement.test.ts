import { printedFraction } from "../../../src/scoring/printedRatio";
import type { MeasureResult } from "../../../src/scoring/Standing";
import { resultOf as shownIn } from "../../../src/sheet/resultOf";
import type { CellValue } from "../../../src/workbench/model/CellValue";
import { type ComposedSample, composedSample } from "../../actions/printed/composedSample";
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
  const { workbench, lines } = sample;
  expect(lines).toHaveLength(count);
  const shown = workbench.values(formulaSheet, `D1:F${lines.length}`);
  expect(shown).toEqual(lines.map(({ ratio, tier, rank }) => [ratio, tier, rank]));

  const pairs = printedBesideFormulas(await composedSample(name), shown);
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.map(({ printed }) => printed)).toEqual(pairs.map(({ formula }) => formula));
});

/** Every ratio, tier and rank that the appendices print in a column, beside what the formula of its line gives. */
function printedBesideFormulas(
  { composed, input, regulation, results }: ComposedSample,
  shown: readonly (readonly CellValue[])[],
): { printed: CellValue; formula: CellValue }[] {
  const first = new Map<MeasureResult, number>(); // row of its first line among the formulas
  let next = 0;
  for (const result of results) {
    first.set(result, next);
    next += result.standings.length;
  }
  return composed.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ id, lineRows, columns }) => {
      const part = input.layout
        .flatMap(({ parts }) => parts)
        .find((each) => each.is === "table" && each.id === id);
      if (part?.is !== "table") return [];
      const of = (measure: string) =>
        results.find((each) => each.block === part.block && each.measure === measure)!;
      const listed = of(part.measure).standings;
      return part.columns.flatMap(({ shows }, at) => {
        const result = of(("measure" in shows ? shows.measure : undefined) ?? part.measure);
        return lineRows.flatMap((row, line) => {
          const where = result.standings.findIndex(({ entry }) => entry === listed[line]!.entry);
          const { ratio, tier, rank } = result.standings[where]!;
          const [, tierShown, rankShown] = shown[first.get(result)! + where]!;
          const printed = shownIn(sheet.cells[row]![columns[at]!]!);
          if (shows.is === "tier" && tier) return [{ printed, formula: tierShown! }];
          // Of equal ranks in one merged cell only the first has a value.
          if (shows.is === "rank" && rank !== undefined && printed !== "")
            return [{ printed, formula: rankShown! }];
          if (shows.is !== "ratio" || shows.sign !== "%" || ratio === undefined) return [];
          const { measure } = result;
          const { decimals } = regulation.measures.find(
            ({ id: each, blocks }) => each === measure && blocks.includes(part.block),
          )!.ratio!;
          const { part: steps, whole } = printedFraction(ratio, decimals);
          return [{ printed, formula: steps / whole }];
        });
      });
    }),
  );
}
