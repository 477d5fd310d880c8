import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { binhDinhEntries, binhDinhGroups } from "./binhDinhEntries";
import {
  type Column,
  mergedRankColumn,
  numberColumn,
  ratioColumn,
  sameUnitColumn,
  tierHeadingColumn,
  totalColumn,
} from "./columns";
import { type CellCount, comparedTable } from "./comparedTable";
import { inAnotherOrder } from "./inAnotherOrder";
import { measured } from "./measured";
import { type Misprint, misprintsOf } from "./misprints";
import { printedDocument, type PrintedRow } from "./PrintedDocument";
import { writeCellCounts } from "./writeCellCounts";

const print = printedDocument(binhDinh2021.id);
const { lines, findings } = measured(
  (["1", "2"] as const).map((overall) => ({
    block: overall === "1" ? "department" : "district",
    entries: inAnotherOrder(binhDinhEntries(print, overall)),
  })),
  binhDinh2021,
);

const decimals = "asTheyAre";
const heading = tierHeadingColumn("Mức ");

/** A group of the overall table; of group II the sum of its parts. */
const groupColumn = (group: string, head: RegExp): Column => ({
  head,
  is: group === "II" ? "computed" : "entered",
  text: ({ standing }) => {
    const line = standing.explanation.lines.find(({ id }) => id === group)!;
    return String((line.score as number) / 10_000);
  },
});

const overall: Column[] = [
  heading,
  numberColumn(),
  sameUnitColumn,
  ...Object.entries(binhDinhGroups).map(([group, head]) => groupColumn(group, head)),
  totalColumn(/^Tổng điểm$/, ",", decimals),
  ratioColumn(/^Tỷ lệ/, ","),
  mergedRankColumn(/xếp hạng 2021$/),
];

const notScored = "Không chấm điểm, đánh giá";

/** Where a unit is not scored one text stands over both cells. */
const component: Column[] = [
  heading,
  numberColumn(),
  sameUnitColumn,
  {
    head: /^Tổng điểm/,
    is: "computed",
    text: ({ standing }) =>
      standing.state === "exempt" ? notScored : totalColumn(/./, ",").text({ place: 0, standing }),
  },
  {
    head: /^Tỷ lệ/,
    is: "computed",
    text: (line) => (line.standing.state === "exempt" ? "" : ratioColumn(/./, ",").text(line)),
  },
];

/** Tables in the order of the document. */
const parts = [
  ["1", "I"],
  ["2.a", "II.a"],
  ["2.b", "II.b"],
  ["3", "III"],
  ["4", "IV"],
  ["5", "V"],
  ["6", "VI"],
] as const;
const tables = (["1", "2"] as const).flatMap((id) => [
  { id: id, block: id === "1" ? "department" : "district", measure: "overall" },
  ...parts.map(([part, measure]) => ({
    id: `${id}.${part}`,
    block: id === "1" ? "department" : "district",
    measure,
  })),
]);

describe("5136/QĐ-UBND from its group scores, entered in another order; equal units in any order", () => {
  const counts: CellCount[] = [];
  const met: Misprint[] = [];
  afterAll(() => writeCellCounts(print.id, counts));

  test.each(tables)("table $id is the printed one", ({ id, block, measure }) => {
    const isOverall = measure === "overall";
    const table = comparedTable(
      print,
      id,
      isOverall ? overall : component,
      lines(block, measure),
      undefined,
      isOverall ? [/xếp hạng 2020$/] : [],
    );
    counts.push(table.count);
    met.push(...table.met);
    expect(table.computed).toEqual(table.printed);
  });

  test("no ranking of the document is left out, and every misprint listed is there", () => {
    const rankings = print.tables.filter(({ kind }) => kind !== "maxima").map(({ id }) => id);
    expect(counts.map(({ table }) => table)).toEqual(rankings);
    expect(new Set(met)).toEqual(new Set(misprintsOf(print.id)));
    expect(met).toHaveLength(misprintsOf(print.id).length);
  });

  test("nothing in the scores is found wrong", () => {
    expect(findings).toEqual([]);
  });
});

describe("the lists of maxima of 5136/QĐ-UBND", () => {
  const maxima = (id: string) => print.tables.find((table) => table.id === id)!.rows;
  const printed = (row: PrintedRow) => Object.values(row.cells).map(({ value }) => value);

  test("table 3.1.a: the six groups and their sum", () => {
    const stated = [
      ...binhDinh2021.groups.map(({ maxScore }) => [
        maxScore.department!.points,
        maxScore.district!.points,
      ]),
      binhDinh2021.blocks.map(({ maxScore }) => maxScore!.points),
    ];
    expect(stated).toEqual(maxima("3.1.a").map(printed));
  });

  test("table 3.1.b: the details of online services and their sum, which the group II.b is", () => {
    const online = binhDinh2021.groups[1]!.criteria![1]!;
    const details = online.criteria!.flatMap((part) => part.criteria ?? [part]);
    expect(
      [...details, online].map(({ maxScore }) => [
        maxScore.department!.points,
        maxScore.district!.points,
      ]),
    ).toEqual(maxima("3.1.b").map(printed));
  });
});
