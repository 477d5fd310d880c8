import { appendices } from "../../src/appendix/appendices";
import type { Composed } from "../../src/appendix/Composed";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { composedSample, type ComposedSample } from "../actions/printed/composedSample";

const on = ({ composed }: Pick<ComposedSample, "composed">, id: string): Composed =>
  composed.find(({ sheet }) => sheet.id === id)!;

const table = (sheet: Composed, id: string) => sheet.tables.find((each) => each.id === id)!;

/** Merged areas that begin in these rows. */
const mergesIn = ({ sheet }: Composed, { first, count }: { first: number; count: number }) =>
  sheet.merges.filter(({ row }) => row >= first && row < first + count);

describe("the appendices of Khánh Hòa 2020", () => {
  test("have “Trong đó” over its seven columns, and the other headings over both rows", async () => {
    const sheet = on(await composedSample("khanh-hoa-2020"), "B.I");
    const { headRows } = table(sheet, "B.I");
    const row = headRows.first;
    expect(mergesIn(sheet, headRows)).toEqual([
      { row, column: 0, rows: 2, columns: 1 },
      { row, column: 1, rows: 2, columns: 1 },
      { row, column: 2, rows: 2, columns: 1 },
      { row, column: 3, rows: 1, columns: 7 },
    ]);
    expect(sheet.sheet.print.titleRows).toEqual({ first: row, last: row + 1 });
  });
});

describe("the appendices of Bình Định 2021", () => {
  let sample: ComposedSample;
  let first: Composed;
  beforeAll(async () => {
    sample = await composedSample("binh-dinh-2021");
    first = on(sample, "1");
  });

  test("have one cell over the ranks of equal units: 1 over three, 4 over five", () => {
    const { bodyRows, columns } = table(first, "1");
    const ranks = mergesIn(first, bodyRows).filter(({ column }) => column === columns.at(-1));
    const firstLine = bodyRows.first + 1; // below “Mức tốt”
    expect(ranks.slice(0, 2)).toEqual([
      { row: firstLine, column: 11, rows: 3, columns: 1 },
      { row: firstLine + 3, column: 11, rows: 5, columns: 1 },
    ]);
    expect(first.sheet.cells[firstLine + 3]![11]).toBe(4);
  });

  test("have the row of a tier across the table, and “Không chấm điểm, đánh giá” over both figures", () => {
    const { bodyRows } = table(first, "1.2.b");
    const { cells } = first.sheet;
    const rowOf = (text: string, column: number) =>
      cells.findIndex((row, at) => at >= bodyRows.first && row[column] === text);
    const tier = { row: rowOf("Mức khá", 0), column: 0, rows: 1, columns: 12 };
    const unscored = { row: rowOf("Không chấm điểm, đánh giá", 5), column: 5, rows: 3, columns: 7, across: true }; // prettier-ignore
    expect(mergesIn(first, bodyRows)).toEqual(expect.arrayContaining([tier, unscored]));
  });

  test("repeat no heading, for one of another table would be false", () => {
    expect(first.sheet.print.titleRows).toBeUndefined();
    expect(first.sheet.frozenRows).toBe(0);
  });

  test("draw the shares of the tiers from figures on the sheet: of districts 9 Tốt and 2 Khá, as Bảng 2 prints", () => {
    const { sheet, charts } = on(sample, "2");
    const [chart] = sheet.charts!;
    const { labels, values, place } = chart!;
    const column = ({ row, column: at, rows }: typeof labels) =>
      sheet.cells.slice(row, row + rows).map((cells) => cells[at]);
    expect(column(labels)).toEqual(["Tốt", "Khá", "Trung bình"]);
    expect(column(values)).toEqual([9, 2, 0]);
    expect(chart!.title).toMatch(/^Hình 2\. /);
    const [{ rows }] = charts as [(typeof charts)[number]];
    expect(place.row + place.rows).toBe(rows.first + rows.count); // its last rows
    expect(place.row).toBeGreaterThan(values.row);
  });

  test("say the shares in a sentence: 9 of 11 is 81,8 %", () => {
    const texts = on(sample, "2").sheet.cells.map(([text]) => text);
    expect(texts).toContain(
      "Kết quả đánh giá 11 địa phương: mức Tốt 9 địa phương, chiếm 81,8%; mức Khá 2 địa phương, chiếm 18,2%.",
    );
  });

  test("begin with the list of their tables and charts, in the order of the sheets", () => {
    const list = on(sample, "DM");
    const { bodyRows } = list.tables[0]!;
    const titles = list.sheet.cells.slice(bodyRows.first).map((row) => row[1] as string);
    const numbers = titles.map((title) => /^(Bảng [\d.]*\d|Hình \d|[ab])/.exec(title)?.[0]);
    expect(numbers).toEqual(
      ["1", "2"].flatMap((block) => [
        `Bảng ${block}`,
        `Hình ${block}`,
        `Bảng ${block}.1`,
        `Bảng ${block}.2`,
        "a",
        "b",
        ...["3", "4", "5", "6"].map((part) => `Bảng ${block}.${part}`),
      ]),
    );
  });
});

describe("a unit that is exempt from something the decision does not print a star for", () => {
  const scores = { I: 130_000, "II.a": 170_000, "II.b": 150_000, III: 150_000, IV: 50_000, V: 80_000, VI: 120_000 }; // prettier-ignore
  const entry = (unit: string, without: string[] = []): Entry => ({
    unit,
    scores: { ...scores, ...Object.fromEntries(without.map((id) => [id, "exempt" as const])) },
    bonus: 0,
    penalty: 0,
    penaltyNote: "",
  });
  const regulation: Regulation = {
    ...binhDinh2021,
    exemptions: [
      { unit: "Sở A", block: "department", without: ["IV"], less: [], unallocated: 0, reason: "không có hệ thống thông tin", source: "công văn" }, // prettier-ignore
      { ...binhDinh2021.exemptions[0]!, unit: "Sở B" },
    ],
  };
  const [, sheet] = appendices({
    regulation,
    layout: layoutOf(regulation)!,
    results: assess(
      [{ block: "department", entries: [entry("Sở A", ["IV"]), entry("Sở B", ["II.b"])] }],
      regulation,
    ).results,
    earlierRanks: [],
    averages: [],
  });

  test("gets the next star, and the reason stands below the table", () => {
    const { bodyRows, footRows } = table(sheet!, "1");
    const { cells } = sheet!.sheet;
    const names = cells.slice(bodyRows.first + 1, bodyRows.first + 3).map((row) => row[1]);
    expect(names).toEqual(["Sở A***", "Sở B**"]);
    expect(
      cells.slice(footRows.first, footRows.first + footRows.count).map(([text]) => text),
    ).toEqual([
      "(**) là đơn vị có tổng điểm của 06 nhóm tiêu chí là 70",
      "(***) không có hệ thống thông tin",
    ]);
  });

  test("has no star where it is not scored", () => {
    const { bodyRows } = table(sheet!, "1.4");
    const names = sheet!.sheet.cells.slice(bodyRows.first).map((row) => row[1]);
    expect(names).toContain("Sở A");
  });
});
