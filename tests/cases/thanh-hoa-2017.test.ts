import { thanhHoa2017 } from "../../src/regulations/thanh-hoa-2017";
import {
  type Column,
  enteredColumn,
  numberColumn,
  rankColumn,
  tierHeadingColumn,
  totalColumn,
  unitColumn,
} from "./columns";
import { type CellCount, comparedTable } from "./comparedTable";
import { inAnotherOrder } from "./inAnotherOrder";
import { unitKey } from "./Line";
import { measured } from "./measured";
import { type Misprint, misprintsOf } from "./misprints";
import { printedDocument, type PrintedRow } from "./PrintedDocument";
import { thanhHoaEntries, thanhHoaGroups } from "./thanhHoaEntries";
import { writeCellCounts } from "./writeCellCounts";

const print = printedDocument(thanhHoa2017.id);
const blocks = [
  { block: "department", chapter: "1", groups: 6 },
  { block: "district", chapter: "2", groups: 7 },
];
const { lines, findings } = measured(
  blocks.map(({ block, chapter }) => ({
    block,
    entries: inAnotherOrder(thanhHoaEntries(print, `${chapter}.1`)),
  })),
  thanhHoa2017,
);

const number = numberColumn((place) => `${place}.`);

const overall = (groups: number): Column[] => [
  tierHeadingColumn("Nhóm các cơ quan có mức độ ứng dụng "),
  number,
  unitColumn,
  ...Object.entries(thanhHoaGroups)
    .slice(0, groups)
    .map(([group, head]) => enteredColumn(head, group, ".")),
  totalColumn(/^Tổng (điểm|cộng)$/, "."),
  rankColumn(/Năm 2017$/),
];

const component = (head: RegExp): Column[] => [
  number,
  unitColumn,
  totalColumn(head, "."),
  rankColumn(/^Xếp hạng năm 2017$/),
];

const tables = blocks.flatMap(({ block, chapter, groups }) => [
  { id: `${chapter}.1`, block, measure: "overall", columns: overall(groups) },
  ...Object.entries(thanhHoaGroups)
    .slice(0, groups)
    .map(([measure, head], at) => ({
      id: `${chapter}.2.${"abcdefg"[at]!}`,
      block,
      measure,
      columns: component(head),
    })),
]);

/** Table 2.2.g spells one district otherwise; the list of misprints has it. */
const keyOf = ({ unit }: PrintedRow): string =>
  unitKey(misprintsOf(print.id).find((each) => each.printed === unit)?.expected ?? unit);

describe("464/BC-STTTT from its group scores, entered in another order", () => {
  const counts: CellCount[] = [];
  const met: Misprint[] = [];
  afterAll(() => writeCellCounts(print.id, counts));

  test.each(tables)(
    "table $id is the printed one, line by line",
    ({ id, block, measure, columns }) => {
      const earlier = measure === "overall" ? [/Năm 2016$/, /Năm 2015$/] : [];
      const table = comparedTable(print, id, columns, lines(block, measure), keyOf, earlier);
      counts.push(table.count);
      met.push(...table.met);
      expect(table.computed).toEqual(table.printed);
    },
  );

  test("no ranking of the document is left out, and every misprint listed is there", () => {
    const rankings = print.tables.filter(({ kind }) => kind !== "average").map(({ id }) => id);
    expect(counts.map(({ table }) => table)).toEqual(rankings);
    expect(new Set(met)).toEqual(new Set(misprintsOf(print.id)));
    expect(met).toHaveLength(misprintsOf(print.id).length);
  });

  test("nothing in the scores is found wrong or uncertain", () => {
    expect(findings).toEqual([]);
  });

  test("the averages TC.1 to TC.7 are input: what they are averages of is not printed", () => {
    const averages = print.tables.filter(({ kind }) => kind === "average");
    expect(averages.map(({ id }) => id)).toEqual(["TC.1", "TC.2", "TC.3", "TC.4", "TC.5", "TC.6", "TC.7"]); // prettier-ignore
    expect(averages.flatMap(({ rows }) => rows)).toHaveLength(23);
  });
});
