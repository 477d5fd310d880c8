import type { ColumnLayout } from "./ColumnLayout";
import type { Layout, SheetLayout } from "./Layout";

/** Tỷ lệ without its sign, for the heading has it. */
const columns: readonly ColumnLayout[] = [
  { head: "STT", shows: { is: "place", as: "01" } },
  { head: "Tên cơ quan", shows: { is: "unit" } },
  { head: "Điểm đạt được", shows: { is: "total", decimals: 2 } },
  { head: "Điểm chuẩn", shows: { is: "maxScore", decimals: "asTheyAre" } },
  { head: "Tỷ lệ (%)", shows: { is: "ratio", sign: "", full: "asOthers" } },
  { head: "Xếp loại", shows: { is: "tier" } },
  { head: "Ghi chú", shows: { is: "penaltyNote" } },
];

/** Widths on A4 upright, margins 30 mm left and 15 mm right. */
const widths = [34, 166, 58, 54, 50, 46, 56];

const table = (id: string, block: string, units: string, name: string): SheetLayout => ({
  id,
  name: `Bảng ${id} - ${name}`,
  orientation: "portrait",
  titles: [`${id}. Đối với ${units}`],
  widths,
  ...(id !== "1" && { continues: true }),
  parts: [{ is: "table", id, block, measure: "overall", titles: [], columns }],
});

/** The three tables of the letter of UBND huyện Khánh Sơn, 29/10/2021, with the headings printed there. */
export const khanhSon2021Layout: Layout = [
  table("1", "office", "các cơ quan chuyên môn", "Cơ quan chuyên môn"),
  table("2", "serviceUnit", "các đơn vị sự nghiệp", "Đơn vị sự nghiệp"),
  table("3", "commune", "UBND các xã, thị trấn", "Xã, thị trấn"),
];
