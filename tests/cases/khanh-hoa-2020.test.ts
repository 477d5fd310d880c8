import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { assess } from "../../src/scoring/assess";
import { decimalText, percentText } from "../../src/scoring/decimalText";
import { maxScoreOf } from "../../src/scoring/maxScoreOf";
import { points } from "../../src/scoring/points";
import { gradeOfRatio } from "../../src/scoring/gradeOfRatio";
import type { Entry, Score } from "../../src/scoring/ScoreTable";
import type { Standing } from "../../src/scoring/Standing";
import print from "./published/khanh-hoa-2020.json";
import { misprints } from "./misprints";

interface Cell {
  text: string;
  value?: number;
  max?: number;
}
interface Row {
  unit: string;
  cells: Record<string, Cell | undefined>;
}

/** Headings of the detail tables; those of two groups differ from table to table. */
const groupHeads: Record<string, RegExp> = {
  infrastructure: /Hạ tầng CNTT$/,
  staff: /Nhân lực CNTT$/,
  software: /Sử dụng các PM ứng dụng$/,
  policy: /(Chính sách và đầu tư|Đầu tư và chính sách)$/,
  web: /Trang\/C[ôổ]ng TTĐT$/,
  security: /An toàn thông tin số$/,
};

const rowsOf = (id: string): Row[] => print.tables.find((table) => table.id === id)!.rows;

function cellUnder(row: Row, head: RegExp): Cell {
  return Object.entries(row.cells).find(([name]) => head.test(name))![1]!;
}

/** The committee's entry: scores of the detail table, maximum and penalty of the overall one. */
function entryOf(row: Row, overall: Row): Entry {
  const scores = Object.entries(groupHeads).map(([group, head]): [string, Score] => {
    const cell = cellUnder(row, head);
    return [group, cell.text === "-" ? "exempt" : points(cell.value!)!];
  });
  const note = /^-(\d+) \((.+)\)$/.exec(overall.cells["Ghi chú"]?.text ?? "");
  return {
    unit: row.unit,
    scores: Object.fromEntries(scores),
    bonus: points(cellUnder(row, /Điểm cộng$/).value!)!,
    penalty: note === null ? 0 : points(note[1]!)!,
    penaltyNote: note?.[2] ?? "",
    maxScore: points(overall.cells["Tổng điểm"]!.max!)!,
  };
}

/** A line as the document prints it. */
const printedLine = ({ entry, maxScore, total, ratio, tier, rank }: Standing): string[] => [
  String(rank),
  entry.unit,
  `${decimalText(total!, ",")}/${decimalText(maxScore as number, ",")}`,
  percentText(ratio!, 1, ","),
  tier!.label,
  entry.penalty === 0 ? "" : `-${decimalText(entry.penalty, ",")} (${entry.penaltyNote})`,
];

describe.each([
  { id: "I.1", detail: "B.I", block: "department", cells: 126 },
  { id: "II.1", detail: "B.II", block: "district", cells: 48 },
  { id: "III.1", detail: "B.III", block: "serviceUnit", cells: 54 },
])("table $id of 3136/TB-HĐTĐ, from the scores of $detail", ({ id, detail, block, cells }) => {
  const overall = rowsOf(id);
  const byUnit = new Map(overall.map((row) => [row.unit, row]));
  // The detail tables are printed in the order of the ranking: the entries come by name.
  const entries = rowsOf(detail)
    .map((row) => entryOf(row, byUnit.get(row.unit)!))
    .sort((a, b) => new Intl.Collator("vi").compare(a.unit, b.unit));

  test(`all ${cells} cells are as printed, but for the misprints listed`, () => {
    const corrected = (unit: string, text: string): string =>
      misprints.find((each) => each.table === id && each.unit === unit && each.printed === text)
        ?.expected ?? text;
    const expected = overall.map(({ unit, cells: printed }, at) => [
      String(at + 1),
      unit,
      corrected(unit, printed["Tổng điểm"]!.text),
      corrected(unit, printed["Tỷ lệ"]!.text),
      printed["Xếp loại"]!.text,
      printed["Ghi chú"]?.text ?? "",
    ]);
    const { results, findings } = assess([{ block, entries }], khanhHoa2020);
    expect(results[0]!.standings.map(printedLine)).toEqual(expected);
    expect(findings).toEqual([]);
    expect(expected.flat()).toHaveLength(cells);
  });

  test("every maximum printed after the slash is the block's less the unit's exemptions", () => {
    expect(entries.map(({ unit }) => [unit, maxScoreOf(khanhHoa2020, block, unit).points])).toEqual(
      entries.map(({ unit, maxScore }) => [unit, maxScore]),
    );
  });
});

test("no score of a detail table is above the preset's maximum of its group", () => {
  const above = [
    ["B.I", "department"],
    ["B.II", "district"],
    ["B.III", "serviceUnit"],
  ].flatMap(([detail, block]) =>
    rowsOf(detail!).flatMap((row) =>
      khanhHoa2020.groups
        .filter(
          (group) =>
            (cellUnder(row, groupHeads[group.id]!).value ?? 0) >
            Number(group.maxScore[block!]!.points),
        )
        .map((group) => `${row.unit}: ${group.label}`),
    ),
  );
  expect(above).toEqual([]);
});

test("every tier printed beside a ratio, in the component tables too, is the tier of that ratio", () => {
  const graded = print.tables
    .filter((table) => table.kind !== "detail")
    .flatMap((table) => rowsOf(table.id))
    .filter((row) => row.cells["Tổng điểm"]?.value !== undefined);
  const tierOfPrinted = ({ value, max }: Cell): string => {
    const ratio = { part: points(value!)!, whole: points(max!)! };
    const grade = gradeOfRatio(ratio, khanhHoa2020.measures[0]!);
    return "tier" in grade ? grade.tier.label : JSON.stringify(grade);
  };
  expect(graded.map((row) => [row.unit, tierOfPrinted(row.cells["Tổng điểm"]!)])).toEqual(
    graded.map((row) => [row.unit, row.cells["Xếp loại"]!.text]),
  );
  expect(graded).toHaveLength(38 + 41 + 16 + 18);
});
