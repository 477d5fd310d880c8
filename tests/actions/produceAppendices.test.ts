import { readFileSync } from "node:fs";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import type { CommitteeTable } from "./committeeTable";
import { committeeTables } from "./committeeTables";
import { changed, seeded } from "./seededChanges";
import { type ExpectedLine, expectedRanking } from "./separateCalculation";
import { published } from "./published";
import { rankingOn } from "./rankingOn";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));

/** Types a table over the committee's lines, as a person would; lines left over are emptied. */
function type(workbench: Workbench, table: CommitteeTable, linesBefore: number): void {
  const rows = Array.from({ length: linesBefore }, (_, at) => {
    const line = table.lines[at];
    return line === undefined
      ? Array.from({ length: 12 }, () => "")
      : [
          at + 1,
          line.unit,
          ...line.groups,
          line.bonus,
          line.penalty === 0 ? "" : line.penalty,
          line.note,
          line.maxScore,
        ];
  });
  const last = table.firstRow + linesBefore - 1;
  workbench.enter(table.sheet, `A${table.firstRow}:L${last}`, rows);
}

describe("one press of Tạo phụ lục on the committee's sample", () => {
  let workbench: Workbench;
  let before: unknown;

  beforeAll(async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    before = committeeTables.map(({ sheet }) => workbench.values(sheet, "A1:L40"));
    await workbench.press("taoPhuLuc");
  });
  afterAll(() => workbench.close());

  test.each(published)("$id is the printed table, cell by cell", ({ id, lines }) => {
    expect(rankingOn(workbench, id)).toEqual(lines);
  });

  test("the committee's own sheets are as they were", () => {
    expect(committeeTables.map(({ sheet }) => workbench.values(sheet, "A1:L40"))).toEqual(before);
  });

  test("50 seeded changes of the scores, maxima, names, order and units are ranked as a separate calculation does", async () => {
    const below = seeded(20201224);
    for (let change = 0; change < 50; change += 1) {
      const tables = committeeTables.map((table) => changed(table, below));
      const expected = new Map<string, ExpectedLine[]>();
      tables.forEach((table, at) => {
        type(workbench, table, committeeTables[at]!.lines.length);
        expected.set(table.appendix, expectedRanking(table));
      });
      await workbench.press("taoPhuLuc");
      for (const [id, lines] of expected) {
        const hasNotes = id === "I.1";
        const expectedLines = lines.map((line) => (hasNotes ? line : { ...line, note: "" }));
        expect(rankingOn(workbench, id)).toEqual(expectedLines);
      }
    }
  }, 600_000);
});
