import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import {
  enteredColumn,
  maxColumn,
  noteColumn,
  numberColumn,
  ratioColumn,
  tierColumn,
  unitColumn,
} from "./columns";
import { type CellCount, comparedTable } from "./comparedTable";
import { inAnotherOrder } from "./inAnotherOrder";
import { khanhSonEntries } from "./khanhSonEntries";
import { measured } from "./measured";
import { type Misprint, misprintsOf } from "./misprints";
import { printedDocument } from "./PrintedDocument";
import { writeCellCounts } from "./writeCellCounts";

const print = printedDocument(khanhSon2021.id);
const tables = [
  { id: "1", block: "office" },
  { id: "2", block: "serviceUnit" },
  { id: "3", block: "commune" },
];
const { lines, findings } = measured(
  tables.map(({ id, block }) => ({ block, entries: inAnotherOrder(khanhSonEntries(print, id)) })),
  khanhSon2021,
);
const columns = [
  numberColumn((place) => String(place).padStart(2, "0")),
  unitColumn,
  enteredColumn(/^Điểm đạt được$/, "total", ",", 2),
  maxColumn(/^Điểm chuẩn$/, ","),
  ratioColumn(/^Tỷ lệ \(%\)$/, ",", "asOthers", ""),
  tierColumn(/^Xếp loại$/),
  noteColumn(/^Ghi chú$/, ","),
];

describe("Khánh Sơn, 29/10/2021, from its scores, entered in another order; equal units in any order", () => {
  const counts: CellCount[] = [];
  const met: Misprint[] = [];
  afterAll(() => writeCellCounts(print.id, counts));

  test.each(tables)("table $id is the printed one", ({ id, block }) => {
    const table = comparedTable(print, id, columns, lines(block, "overall"));
    counts.push(table.count);
    met.push(...table.met);
    expect(table.computed).toEqual(table.printed);
  });

  test("no table of the document is left out, and every misprint listed is there", () => {
    expect(counts.map(({ table }) => table)).toEqual(print.tables.map(({ id }) => id));
    expect(met).toEqual(misprintsOf(print.id));
  });

  test("the number of a line is its rank, and nothing in the scores is found wrong or uncertain", () => {
    for (const { block } of tables)
      for (const { place, rank } of lines(block, "overall")([])) expect(rank).toBe(place);
    expect(findings).toEqual([]);
  });
});
