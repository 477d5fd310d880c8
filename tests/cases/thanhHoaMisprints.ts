import type { Misprint } from "./misprints";

const document = "thanh-hoa-2017";
const rank = "Xếp hạng năm 2017";

/** Lines 10 to 27 of table 2.2.b: one too many from Thọ Xuân on, which has the points of the line above. */
const oneTooMany: readonly [unit: string, printed: number][] = [
  ["UBND huyện Thọ Xuân", 7],
  ["UBND huyện Bá Thước", 8],
  ["UBND huyện Thường Xuân", 9],
  ["UBND huyện Quan Hóa", 10],
  ["UBND huyện Cẩm Thủy", 11],
  ["UBND huyện Quan Sơn", 12],
  ["UBND huyện Tĩnh Gia", 13],
  ["UBND Thành phố Thanh Hóa", 14],
  ["UBND TP Sầm Sơn", 15],
  ["UBND huyện Mường Lát", 16],
  ["UBND huyện Yên Định", 17],
  ["UBND huyện Lang Chánh", 18],
  ["UBND huyện Thiệu Hóa", 19],
  ["UBND huyện Hà Trung", 20],
  ["UBND huyện Vĩnh Lộc", 21],
  ["UBND huyện Nông Cống", 22],
  ["UBND huyện Thạch Thành", 23],
  ["UBND huyện Hậu Lộc", 24],
];

/** The last six lines of table 2.2.d, after a page break. */
const withoutPoint = [
  "UBND huyện Lang Chánh",
  "UBND huyện Nga Sơn",
  "UBND huyện Yên Định",
  "UBND huyện Thiệu Hóa",
  "UBND huyện Hậu Lộc",
  "UBND huyện Bá Thước",
];

/** Where Báo cáo 464/BC-STTTT contradicts itself. */
export const thanhHoaMisprints: readonly Misprint[] = [
  ...oneTooMany.map(([unit, printed]) => ({
    document,
    table: "2.2.b",
    unit,
    column: rank,
    printed: String(printed),
    expected: String(printed - 1),
    witness:
      "Thọ Xuân has 23.25 like Nga Sơn in the line above, which has rank 6; 166 of the 167 neighbours " +
      "with equal points in the thirteen component tables share their rank, this pair alone does not, and " +
      "the lines below are shifted by it; hidden decimals are possible",
  })),
  ...withoutPoint.map((unit, at) => ({
    document,
    table: "2.2.d",
    unit,
    column: "stt",
    printed: String(22 + at),
    expected: `${22 + at}.`,
    witness: "the other 350 line numbers of the rankings have a point: 21.",
  })),
  {
    document,
    table: "2.2.g",
    unit: "UBND huyện Hoàng Hóa",
    column: "unit",
    printed: "UBND huyện Hoàng Hóa",
    expected: "UBND huyện Hoằng Hóa",
    witness: "the seven other tables of the block",
  },
];
