import { appendices } from "../../src/appendix/appendices";
import type { Composed, ComposedTable } from "../../src/appendix/Composed";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { composedSample } from "../actions/printed/composedSample";

/** Units whose scores are spread over what each group allows, many of them equal. */
const units = (count: number, maxima: Record<string, number>, parents?: number): Entry[] =>
  Array.from({ length: count }, (_, at) => ({
    unit: `Đơn vị số ${at + 1}`,
    ...(parents !== undefined && { parent: `Huyện số ${(at % parents) + 1}` }),
    scores: Object.fromEntries(
      Object.entries(maxima).map(([id, max], group) => [
        id,
        ((at * 7919 + group * 104_729) % (max + 1)) * 10_000,
      ]),
    ),
    bonus: 0,
    penalty: 0,
    penaltyNote: "",
  }));

const composed = (regulation: Regulation, block: string, entries: Entry[]): Composed[] =>
  appendices({
    regulation,
    layout: layoutOf(regulation)!,
    results: assess([{ block, entries }], regulation).results,
    earlierRanks: [],
    averages: [],
  });

/** Number and name of every line of a table, full-width rows left out. */
const lines = ({ sheet }: Composed, { bodyRows }: ComposedTable): [number, string][] =>
  sheet.cells
    .slice(bodyRows.first, bodyRows.first + bodyRows.count)
    .flatMap(([place, unit]) =>
      typeof place === "number" ? [[place, unit as string] as [number, string]] : [],
    );

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const names = (entries: readonly Entry[]): string[] => entries.map(({ unit }) => unit).sort();

/** Every table of a document lists every unit once, numbered from 1 to the last. */
function expectComplete(sheets: readonly Composed[], entries: readonly Entry[]): void {
  for (const on of sheets)
    for (const table of on.tables.filter(({ id }) => id !== "DM")) {
      const all = lines(on, table);
      expect(all.map(([place]) => place)).toEqual(numbers(entries.length));
      expect(all.map(([, unit]) => unit).sort()).toEqual(names(entries));
    }
}

test("136 communes stand under the rows of their eight districts, each row across the table, numbered anew below it", async () => {
  const { composed: sheets } = await composedSample("khanh-hoa-egov-2020");
  const { sheet, tables } = sheets[1]!;
  const [{ bodyRows, headRows }] = tables as [ComposedTable];
  expect(bodyRows.count).toBe(136 + 8);
  const all = lines(sheets[1]!, tables[0]!);
  expect(all).toHaveLength(136);
  // Communes of each district in Phụ lục II of 644/QĐ-UBND.
  const districts = [14, 18, 8, 14, 13, 15, 27, 27];
  expect(all.map(([place]) => place)).toEqual(districts.flatMap(numbers));
  const merged = sheet.merges.filter(({ row }) => row >= bodyRows.first);
  let row = bodyRows.first;
  expect(merged).toEqual(
    districts.map((communes) => {
      const heading = { row, column: 0, rows: 1, columns: 6 };
      row += 1 + communes;
      return heading;
    }),
  );
  // "CÁC XÃ, PHƯỜNG, THỊ TRẤN" over the numbers and the names, in both rows of the heading.
  expect(sheet.merges).toContainEqual({ row: headRows.first, column: 0, rows: 2, columns: 2 });
  const last = headRows.first + headRows.count - 1;
  expect(sheet.print.titleRows).toEqual({ first: headRows.first, last });
});

test("2 000 units in one block are all in each of the four tables of Khánh Hòa 2020", () => {
  const maxima = { infrastructure: 60, staff: 60, software: 560, policy: 120, web: 100, security: 100 }; // prettier-ignore
  const entries = units(2000, maxima);
  const sheets = composed(khanhHoa2020, "department", entries);
  expect(sheets.map(({ sheet }) => sheet.id)).toEqual(["I.1", "I.2.1", "I.2.2", "B.I"]);
  expectComplete(sheets, entries);
  for (const { sheet, tables } of sheets)
    expect(sheet.rowHeights).toHaveLength(tables[0]!.bodyRows.first + 2000);
});

test("2 000 units in one block are all in each of the eight tables that Bình Định 2021 puts on one sheet", () => {
  const maxima = { I: 13, "II.a": 17, "II.b": 15, III: 15, IV: 5, V: 8, VI: 12 };
  const entries = units(2000, maxima);
  const sheets = composed(binhDinh2021, "department", entries);
  expect(sheets[1]!.tables).toHaveLength(8);
  expectComplete(sheets, entries);
});

test("2 000 communes in 100 districts have 100 rows of districts, the last of them numbered C, and 20 lines below each", () => {
  const entries = units(2000, { achieved: 57, readiness: 30 }, 100);
  const [sheet] = composed(khanhHoaEgov2020, "commune", entries) as [Composed];
  const [table] = sheet.tables as [ComposedTable];
  expect(table.bodyRows.count).toBe(2000 + 100);
  const all = lines(sheet, table);
  expect(all.map(([place]) => place)).toEqual(numbers(100).flatMap(() => numbers(20)));
  expect(all.map(([, unit]) => unit).sort()).toEqual(names(entries));
  const rows = sheet.sheet.cells
    .slice(table.bodyRows.first)
    .flatMap(([text]) => (typeof text === "string" ? [text] : []));
  expect(rows).toHaveLength(100);
  expect(rows.at(-1)).toMatch(/^C\. Huyện số \d+$/);
});
