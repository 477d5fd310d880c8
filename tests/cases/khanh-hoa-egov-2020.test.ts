import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import { type Column, enteredColumn, numberColumn, tierColumn, unitColumn } from "./columns";
import { type CellCount, comparedTable } from "./comparedTable";
import { egovEntries, parentOf } from "./egovEntries";
import { inAnotherOrder } from "./inAnotherOrder";
import { type Line, unitKey } from "./Line";
import { measured } from "./measured";
import { type Misprint, misprintsOf } from "./misprints";
import { printedDocument, printedTable } from "./PrintedDocument";
import { writeCellCounts } from "./writeCellCounts";

const print = printedDocument(khanhHoaEgov2020.id);
const tables = [
  { id: "PL.I", block: "district" },
  { id: "PL.II", block: "commune" },
];
const { lines, findings } = measured(
  tables.map(({ id, block }) => ({ block, entries: inAnotherOrder(egovEntries(print, id)) })),
  khanhHoaEgov2020,
);

/** Both scores with their results; lines stand by the first measure. Whole scores print no decimals, others two. */
function columns(block: string): Column[] {
  const readiness = lines(block, "readiness")([]);
  const lineOf = new Map(readiness.map((line) => [line.standing.entry, line]));
  const result = tierColumn(/^ĐIỀU KIỆN SẴN SÀNG .*Kết quả$/);
  return [
    numberColumn(),
    unitColumn,
    enteredColumn(/^MỨC ĐỘ ĐẠT ĐƯỢC .*Tổng điểm$/, "achieved", ",", { unlessWhole: 2 }),
    tierColumn(/^MỨC ĐỘ ĐẠT ĐƯỢC .*Kết quả$/),
    enteredColumn(/^ĐIỀU KIỆN SẴN SÀNG .*Tổng điểm$/, "readiness", ",", { unlessWhole: 2 }),
    { ...result, text: ({ standing }) => result.text(lineOf.get(standing.entry)!) },
  ];
}

/** Numbers begin anew in each district. */
function numberedInDistricts(all: readonly Line[]): Line[] {
  const last = new Map<string | undefined, number>();
  return all.map((line) => {
    const { parent } = line.standing.entry;
    const place = (last.get(parent) ?? 0) + 1;
    last.set(parent, place);
    return { ...line, place };
  });
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

describe("644/QĐ-UBND from its two scores a unit, entered in another order", () => {
  const counts: CellCount[] = [];
  const met: Misprint[] = [];
  afterAll(() => writeCellCounts(print.id, counts));

  test.each(tables)("table $id is the printed one", ({ id, block }) => {
    const table = comparedTable(
      print,
      id,
      columns(block),
      (printed) => numberedInDistricts(lines(block, "achieved")(printed)),
      (row) => unitKey(row.unit, parentOf(row)),
    );
    counts.push(table.count);
    met.push(...table.met);
    expect(table.computed).toEqual(table.printed);
  });

  test("communes stand under the printed headings of their districts", () => {
    const table = printedTable(print, "PL.II");
    const communes = lines("commune", "achieved")([]);
    const parents = [...new Set(communes.map(({ standing }) => standing.entry.parent!))];
    const headings = parents.map((parent, at) => `${roman[at]!}. ${parent}`);
    expect(
      communes.map(({ standing }) => headings[parents.indexOf(standing.entry.parent!)]),
    ).toEqual(table.rows.map(({ group }) => group));
    expect(headings).toEqual(table.groupHeaders.map(({ text }) => text));
    const count = counts.find((each) => each.table === "PL.II")!;
    count.compared += headings.length;
    count.computed += headings.length;
  });

  test("no table of the document is left out, and every misprint listed is there", () => {
    expect(counts.map(({ table }) => table)).toEqual(print.tables.map(({ id }) => id));
    expect(met).toEqual(misprintsOf(print.id));
  });

  test("districts are ranked by the achieved score, communes not at all", () => {
    for (const { place, rank } of lines("district", "achieved")([])) expect(rank).toBe(place);
    for (const { rank } of lines("commune", "achieved")([])) expect(rank).toBeUndefined();
  });

  test("nothing in the scores is found wrong or uncertain", () => {
    expect(findings).toEqual([]);
  });
});
