import { checkTotals } from "../../src/reading/checkTotals";
import type { Problem } from "../../src/reading/Problem";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { presetNamed } from "../../src/regulations/presets";
import {
  type ExpectedTable,
  type WorksheetFixture,
  worksheets,
  writeWorksheet,
} from "../../tools/fixtures/worksheets/writeWorksheets.mjs";
import { cellsOf } from "./cellsOf";

/** Reads a fixture as the file that it is written to. */
async function read(fixture: WorksheetFixture) {
  const path = await writeWorksheet("build/worksheets", fixture);
  const regulation = presetNamed(fixture.regulation)!;
  const { tables, problems } = readScoreTables(await cellsOf(path), regulation);
  return { tables, problems: [...problems, ...checkTotals(tables, regulation)] };
}

const said = (problem: Problem): string => {
  const at = "at" in problem ? problem.at : undefined;
  return [problem.severity, problem.kind, at && `${at.sheet}!${at.cell}`].join(" ");
};

test("there are at least 25", () => {
  expect(worksheets.length).toBeGreaterThanOrEqual(25);
});

describe.each(worksheets)("a workbook with $name", (fixture) => {
  test("is read: tables, units and problems by their cells", async () => {
    const { tables, problems } = await read(fixture);
    expect({
      tables: tables.map(({ table, sheet, area }, at): ExpectedTable => {
        const { entries, block, stage } = table;
        const wanted = fixture.tables[at] ?? {};
        const [first] = entries;
        return {
          block,
          sheet,
          area,
          units: entries.length,
          ...("names" in wanted && { names: entries.map(({ unit }) => unit) }),
          ...("parents" in wanted && { parents: entries.map(({ parent }) => parent!) }),
          ...(stage && { stage }),
          ...("first" in wanted && { first: Object.values(first!.scores)[0] as number }),
          ...("earlier" in wanted && {
            earlier: Object.fromEntries(
              tables[at]!.earlierRanks.map(({ year, ranks }) => [year, ranks as number[]]),
            ),
          }),
        };
      }),
      problems: problems.map(said),
    }).toEqual({ tables: fixture.tables, problems: fixture.problems });
    for (const [name, scores] of Object.entries(fixture.states ?? {})) {
      const entry = tables.flatMap(({ table }) => table.entries).find(({ unit }) => unit === name);
      expect(entry?.scores).toMatchObject(scores);
    }
  });
});
