import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import {
  bonusColumn,
  type Column,
  enteredColumn,
  noteColumn,
  numberColumn,
  ratioColumn,
  tierColumn,
  totalColumn,
  totalOfMaxColumn,
  unitColumn,
} from "./columns";
import { type CellCount, comparedTable } from "./comparedTable";
import { inAnotherOrder } from "./inAnotherOrder";
import { khanhHoaEntries, khanhHoaGroups } from "./khanhHoaEntries";
import { measured } from "./measured";
import { type Misprint, misprintsOf } from "./misprints";
import { printedDocument } from "./PrintedDocument";
import { writeCellCounts } from "./writeCellCounts";

const print = printedDocument(khanhHoa2020.id);
const blocks = [
  { block: "department", detail: "B.I", overall: "I.1" },
  { block: "district", detail: "B.II", overall: "II.1" },
  { block: "serviceUnit", detail: "B.III", overall: "III.1" },
];
const { lines, findings } = measured(
  blocks.map(({ block, detail, overall }) => ({
    block,
    entries: inAnotherOrder(khanhHoaEntries(print, detail, overall)),
  })),
  khanhHoa2020,
);

const ranking = (full: "asOthers" | "bare"): Column[] => [
  numberColumn(),
  unitColumn,
  totalOfMaxColumn(/^Tổng điểm$/, ","),
  ratioColumn(/^Tỷ lệ$/, ",", full),
  tierColumn(/^Xếp loại$/),
];
const note = noteColumn(/^Ghi chú$/, ",");

/** Detail tables stand in the order of the overall ranking; B.II prints the web score with one decimal. */
const detail = (webDecimals: 1 | "asTheyAre"): Column[] => [
  numberColumn(),
  unitColumn,
  totalColumn(/^Tổng điểm$/, ","),
  ...Object.entries(khanhHoaGroups).map(([group, head]) =>
    enteredColumn(head, group, ",", group === "web" ? webDecimals : "asTheyAre"),
  ),
  bonusColumn(/Điểm cộng$/, ","),
];

const tables = [
  { id: "I.1", block: "department", measure: "overall", columns: [...ranking("asOthers"), note] },
  { id: "I.2.1", block: "department", measure: "web", columns: ranking("asOthers") },
  { id: "I.2.2", block: "department", measure: "security", columns: ranking("asOthers") },
  { id: "II.1", block: "district", measure: "overall", columns: ranking("asOthers") },
  { id: "II.2.1", block: "district", measure: "web", columns: ranking("bare") }, // 100% beside 95,0%
  { id: "II.2.2", block: "district", measure: "security", columns: ranking("asOthers") },
  { id: "III.1", block: "serviceUnit", measure: "overall", columns: ranking("asOthers") },
  { id: "III.2.1", block: "serviceUnit", measure: "web", columns: ranking("asOthers") },
  { id: "III.2.2", block: "serviceUnit", measure: "security", columns: ranking("asOthers") },
  { id: "B.I", block: "department", measure: "overall", columns: detail("asTheyAre") },
  { id: "B.II", block: "district", measure: "overall", columns: detail(1) },
  { id: "B.III", block: "serviceUnit", measure: "overall", columns: detail("asTheyAre") },
];

describe("3136/TB-HĐTĐ from its group scores, entered in another order; equal units in any order", () => {
  const counts: CellCount[] = [];
  const met: Misprint[] = [];
  afterAll(() => writeCellCounts(print.id, counts));

  test.each(tables)("table $id is the printed one", ({ id, block, measure, columns }) => {
    const table = comparedTable(print, id, columns, lines(block, measure));
    counts.push(table.count);
    met.push(...table.met);
    expect(table.computed).toEqual(table.printed);
  });

  test("no table of the document is left out, and every misprint listed is there", () => {
    expect(counts.map(({ table }) => table)).toEqual(print.tables.map(({ id }) => id));
    expect(met).toEqual(misprintsOf(print.id));
  });

  test("nothing in the scores is found wrong or uncertain", () => {
    expect(findings).toEqual([]);
  });

  test("a unit without the group is listed first without a rank, and numbered: the next line, number 2, has rank 1", () => {
    const [first, second] = lines("department", "web")([]);
    expect(first!.standing).toMatchObject({
      entry: { unit: "Văn phòng Ủy ban nhân dân tỉnh" },
      state: "exempt",
    });
    expect([first!.place, first!.rank, second!.place, second!.rank]).toEqual([1, undefined, 2, 1]);
  });

  test("Ban Dân tộc, 753 of 797, stands above Sở Ngoại vụ, 904 of 957, though both print 94,5% and it was listed after", () => {
    const order = lines("department", "overall")([]).map(({ standing }) => standing.entry.unit);
    expect(order.slice(11, 13)).toEqual(["Ban Dân tộc", "Sở Ngoại vụ"]); // numbers 12 and 13 of I.1
  });

  test("in every other table the number of a line is its rank", () => {
    const others = tables.filter(({ id }) => id !== "I.2.1");
    for (const { block, measure } of others)
      for (const { place, rank } of lines(block, measure)([])) expect(rank).toBe(place);
  });
});
