import { appendices } from "../../src/appendix/appendices";
import type { Composed } from "../../src/appendix/Composed";
import type { Regulation } from "../../src/regulations/Regulation";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { withOverall } from "../scoring/withOverall";
import type { Sheet } from "../../src/sheet/Sheet";

const entry = (unit: string, points: number, more: Partial<Entry> = {}): Entry => ({
  unit,
  scores: {
    infrastructure: points * 10_000,
    staff: 0,
    software: 0,
    policy: 0,
    web: 0,
    security: 0,
  },
  bonus: 0,
  penalty: 0,
  penaltyNote: "",
  maxScore: 10_000_000,
  ...more,
});

const departments = [
  entry("Sở Xây dựng", 813),
  entry("Sở Công Thương", 970, { penalty: 1_000_000, penaltyNote: "nộp trễ" }),
  entry("Sở Nông nghiệp và Phát triển nông thôn", 1035, { penaltyNote: "gửi đủ hồ sơ" }),
  entry("Sở Ngoại vụ", 38.5, { maxScore: 9_570_000, penalty: 5000 }),
];

const composed = (regulation: Regulation = khanhHoa2020): Composed[] =>
  appendices({
    regulation,
    layout: layoutOf(regulation)!,
    results: assess([{ block: "department", entries: departments }], regulation).results,
    earlierRanks: [],
    averages: [],
  });

const sheets = (regulation?: Regulation): Sheet[] => composed(regulation).map(({ sheet }) => sheet);

describe("the appendix of a block", () => {
  const [sheet] = sheets();
  const { cells, formats, areas, merges, rowHeights, columnWidths, frozenRows, print } = sheet!;

  test("has a sheet for each of its tables, and blocks without a result have none", () => {
    expect(sheets().map(({ id, name }) => [id, name])).toEqual([
      ["I.1", "PL I.1 - Sở, ban, ngành"],
      ["I.2.1", "PL I.2.1 - Sở, ban, ngành"],
      ["I.2.2", "PL I.2.2 - Sở, ban, ngành"],
      ["B.I", "PL B.I - Sở, ban, ngành"],
    ]);
  });

  test("says of its rows what they are", () => {
    const [ranking, , , detail] = composed();
    expect(ranking).toMatchObject({
      titleRows: { first: 0, count: 3 },
      tables: [
        {
          id: "I.1",
          titleRows: { count: 0 },
          headRows: { first: 4, count: 1 },
          bodyRows: { first: 5, count: 4 },
          footRows: { count: 0 },
          columns: [0, 1, 2, 3, 4, 5],
        },
      ],
      continues: false,
    });
    expect(detail).toMatchObject({
      titleRows: { first: 0, count: 2 },
      tables: [{ headRows: { first: 3, count: 2 }, bodyRows: { first: 5, count: 4 } }],
      continues: true,
    });
  });

  test("has its titles as printed, each across the table", () => {
    expect(cells.slice(0, 3).map(([first]) => first)).toEqual([
      "A. KẾT QUẢ XẾP HẠNG MỨC ĐỘ ỨNG DỤNG CNTT CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG TRÊN ĐỊA BÀN TỈNH KHÁNH HÒA NĂM 2020",
      "I. CÁC SỞ, BAN, NGÀNH",
      "I.1. Xếp hạng Mức độ ứng dụng CNTT",
    ]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 3, columns: 6, across: true }]);
  });

  test("has a line for each unit, best first: place, score of maximum, ratio, tier, penalty with its note", () => {
    expect(cells[3]).toEqual(["", "", "", "", "", ""]);
    expect(cells.slice(4)).toEqual([
      ["TT", "Sở, ban, ngành", "Tổng điểm", "Tỷ lệ", "Xếp loại", "Ghi chú"],
      [1, "Sở Nông nghiệp và Phát triển nông thôn", "1035/1000", 1.035, "Tốt", ""],
      [2, "Sở Công Thương", "870/1000", 0.87, "Tốt", "-100 (nộp trễ)"],
      [3, "Sở Xây dựng", "813/1000", 0.813, "Khá", ""],
      [4, "Sở Ngoại vụ", "38/957", 0.04, "Yếu", "-0,5"],
    ]);
  });

  test("shows the ratio as a number with the regulation's decimals and everything else as text", () => {
    expect(formats.slice(0, 5).flat()).toEqual(Array(30).fill("@"));
    expect(formats.slice(5)).toEqual(Array(4).fill(["0", "@", "@", "0.0%", "@", "@"]));
    const whole = withOverall(khanhHoa2020, { ratio: { decimals: 0, source: "" } });
    expect(sheets(whole)[0]!.formats[5]![3]).toBe("0%");
  });

  test("writes decimals with the regulation's mark", () => {
    const point: Regulation = { ...khanhHoa2020, decimalMark: "." };
    expect(sheets(point)[0]!.cells[8]![5]).toBe("-0.5");
  });

  test("is in Times New Roman, titles 14 bold, table 13 with lines, names to the left", () => {
    const across = { column: 0, columns: 6 };
    const font = { name: "Times New Roman", size: 13 };
    const middle = { vertical: "center", wrap: true };
    const inGrid = { ...middle, horizontal: "center", grid: true };
    expect(areas).toEqual([
      {
        area: { ...across, row: 0, rows: 3 },
        style: { ...middle, horizontal: "center", font: { ...font, size: 14, bold: true } },
      },
      { area: { ...across, row: 4, rows: 1 }, style: { ...inGrid, font: { ...font, bold: true } } },
      { area: { row: 5, rows: 4, column: 0, columns: 1 }, style: { ...inGrid, font } },
      {
        area: { row: 5, rows: 4, column: 1, columns: 1 },
        style: { ...inGrid, font, horizontal: "left" },
      },
      { area: { row: 5, rows: 4, column: 2, columns: 4 }, style: { ...inGrid, font } },
    ]);
  });

  test("prints on A4 upright with the decree's margins, heading row and page number on every page", () => {
    expect(frozenRows).toBe(5);
    expect(print).toEqual({
      orientation: "portrait",
      margins: {
        top: (20 * 72) / 25.4,
        bottom: (20 * 72) / 25.4,
        left: (30 * 72) / 25.4,
        right: (15 * 72) / 25.4,
        header: (10 * 72) / 25.4,
      },
      titleRows: { first: 4, last: 4 },
      centerHorizontally: true,
      pageNumberFont: { name: "Times New Roman", size: 14 },
      pageNumbers: "notOnFirst",
      firstPageNumber: 1, // said, else Excel counts on through the sheets before
    });
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(595.2 - print.margins.left - print.margins.right);
  });

  test("gives a name of two lines two lines of height and one of one line one", () => {
    expect(rowHeights).toHaveLength(cells.length);
    const [longName, shortName] = rowHeights.slice(5);
    expect(longName).toBe(36); // 2 × 13 pt × 1.26 + 3 = 35.76: 48 pixels of 0.75
    expect(shortName).toBe(19.5); // 13 pt × 1.26 + 3 = 19.38: 26 pixels of 0.75
  });
});
