import type { Misprint } from "./misprints";

const document = "binh-dinh-2021";

/** One cell. */
const cell = (
  table: string,
  unit: string,
  column: string,
  printed: string,
  expected: string,
  witness: string,
): Misprint => ({ document, table, unit, column, printed, expected, witness });

/** Lines that stand elsewhere because of another misprint: their numbers. */
const moved = (
  table: string,
  witness: string,
  ...lines: [unit: string, from: number, to: number][]
) =>
  // prettier-ignore
  lines.map(([unit, from, to]) => cell(table, unit, "stt", String(from), String(to), witness));

/** Tiers that contradict the ratio beside them by mục 3.2.a; no ratio of these cells is corrected. */
const tiers = (table: string, printed: string, expected: string, ...units: string[]) =>
  units.map((unit) =>
    cell(
      table,
      unit,
      "heading",
      printed,
      expected,
      "mục 3.2.a: Tốt from 80 %, Khá from 60 % to below 80 %, Trung bình below 60 %; the ratio stands beside it",
    ),
  );

const thirteen =
  "the heading of its column, and mục 3.1.a: at most 14 points; all eleven ratios of the table are of 13";
const score21 = "Tổng điểm (Tối đa: 14)";
const ratio = "Tỷ lệ (%)";

const danToc =
  "Bảng 1: 16 points in group II, of which this is the only part that is scored, and the total of 63 counts 16";
const khuKinhTe = "Bảng 1: 32 points in group II, of which 17 in Bảng 1.2.a, leaves 15";
const congThuong = "Bảng 1: 30 points in group II, of which 16 in Bảng 1.2.a, leaves 14";
const congThuongV = "Bảng 1: 8 points in group V";
const congThuongVI = "Bảng 1: 10 points in group VI";
const taySon = "Bảng 2: 8 points in group I, which the total of 81 counts";
const hoaiNhon = "its 13 points, in Bảng 2 too, are fewer than the 14 of the next two lines";

const tuPhap =
  "its 84 points and 99 % are those of lines 4 to 7, which have rank 4; the 9 is that of line 9 with 83 points";

/** Where Quyết định 5136/QĐ-UBND contradicts itself. In the order of its tables, line by line. */
export const binhDinhMisprints: readonly Misprint[] = [
  cell("1", "Sở Tư pháp", "Kết quả đánh, xếp hạng 2021", "9", "4", tuPhap),
  cell("1.2.a", "Ban Dân tộc", "Tổng điểm (Tối đa: 17)", "17", "16", danToc),
  cell("1.2.a", "Ban Dân tộc", ratio, "100%", "94%", danToc),
  cell("1.2.b", "Ban Quản lý Khu kinh tế", "Tổng điểm (Tối đa:15)", "14", "15", khuKinhTe),
  cell("1.2.b", "Ban Quản lý Khu kinh tế", ratio, "93%", "100%", khuKinhTe),
  ...moved("1.2.b", congThuong, ["Sở Nội vụ", 14, 15], ["Sở Lao động-TB&XH", 15, 16], ["Sở Công Thương", 16, 14]), // prettier-ignore
  cell("1.2.b", "Sở Công Thương", "Tổng điểm (Tối đa:15)", "13", "14", congThuong),
  cell("1.2.b", "Sở Công Thương", ratio, "87%", "93%", congThuong),
  ...moved("1.5", congThuongV, ["Sở Y tế", 16, 17], ["Sở Công Thương", 17, 16]),
  cell("1.5", "Sở Công Thương", "Tổng điểm (Tối đa: 8)", "7", "8", congThuongV),
  cell("1.5", "Sở Công Thương", ratio, "88%", "100%", congThuongV),
  ...tiers("1.5", "Trung bình", "Khá", "Sở Văn hóa và Thể thao"),
  ...moved("1.6", congThuongVI, ["Sở Công Thương", 12, 14], ["Sở Nông nghiệp và PTNT", 13, 12], ["Sở Giáo dục và Đào tạo", 14, 13]), // prettier-ignore
  cell("1.6", "Sở Công Thương", "Tổng điểm (Tối đa: 12)", "11", "10", congThuongVI),
  cell("1.6", "Sở Công Thương", ratio, "92%", "83%", congThuongVI),
  ...tiers("1.6", "Trung bình", "Khá", "Ban Dân tộc", "Sở Văn hóa và Thể thao"),
  ...["UBND thành phố Quy Nhơn", "UBND thị xã Hoài Nhơn", "UBND huyện Vân Canh", "UBND huyện Tuy Phước"].map((unit) => cell("2.1", unit, ratio, "100%", "93%", thirteen)), // prettier-ignore
  ...["UBND huyện Phù Cát", "UBND thị xã An Nhơn", "UBND huyện An Lão", "UBND huyện Phù Mỹ"].map((unit) => cell("2.1", unit, ratio, "92%", "86%", thirteen)), // prettier-ignore
  cell("2.1", "UBND huyện Vĩnh Thạnh", ratio, "77%", "71%", thirteen),
  ...moved("2.1", taySon, ["UBND huyện Tây Sơn", 10, 11], ["UBND huyện Hoài Ân", 11, 10]),
  cell("2.1", "UBND huyện Tây Sơn", score21, "9", "8", taySon),
  cell("2.1", "UBND huyện Tây Sơn", ratio, "69%", "57%", `${taySon}; ${thirteen}`),
  cell("2.1", "UBND huyện Hoài Ân", ratio, "69%", "64%", thirteen),
  ...tiers("2.1", "Trung bình", "Khá", "UBND huyện Hoài Ân"),
  ...tiers(
    "2.2.b",
    "Trung bình",
    "Khá",
    "UBND thành phố Quy Nhơn",
    "UBND huyện Tây Sơn",
    "UBND huyện An Lão",
    "UBND huyện Vĩnh Thạnh",
    "UBND huyện Vân Canh",
    "UBND huyện Phù Cát",
  ),
  ...tiers("2.4", "Trung bình", "Khá", "UBND thị xã Hoài Nhơn", "UBND huyện Phù Mỹ"),
  ...tiers(
    "2.5",
    "Tốt",
    "Khá",
    "UBND huyện Vân Canh",
    "UBND huyện Tây Sơn",
    "UBND huyện Phù Mỹ",
    "UBND huyện Tuy Phước",
  ),
  ...tiers("2.5", "Tốt", "Trung bình", "UBND huyện Hoài Ân"),
  ...moved("2.6", hoaiNhon, ["UBND thị xã Hoài Nhơn", 2, 4], ["UBND huyện Phù Cát", 3, 2], ["UBND thị xã An Nhơn", 4, 3]), // prettier-ignore
];
