import type { ColumnLayout } from "./ColumnLayout";
import type { Layout, SheetLayout } from "./Layout";

const columns: readonly ColumnLayout[] = [
  { head: "STT", shows: { is: "place", as: "01" } },
  { head: "Tên cơ quan", shows: { is: "unit" } },
  { head: "Điểm đạt được", shows: { is: "total", decimals: 2 } },
  { head: "Điểm chuẩn", shows: { is: "maxScore", decimals: "asTheyAre" } },
  { head: "Tỷ lệ (%)", shows: { is: "ratio", sign: "", full: "asOthers" } },
  { head: "Xếp loại", shows: { is: "tier" } },
  { head: "Ghi chú", shows: { is: "penaltyNote" } },
];

/** One of the three tables, on a sheet of its own. */
const sheet = (id: string, block: string, title: string, name: string): SheetLayout => ({
  id,
  name: `PL ${id} - ${name}`,
  orientation: "portrait",
  titles: [`${id}. ${title}`],
  widths: [36, 152, 62, 56, 54, 56, 50],
  ...(id !== "1" && { continues: true }),
  parts: [{ is: "table", id, block, measure: "overall", titles: [], columns }],
});

/** Bảng 1, 2, 3 of the letter of UBND huyện Khánh Sơn of 29/10/2021 with the headings printed there. */
export const khanhSon2021Layout: Layout = [
  sheet("1", "office", "Đối với các cơ quan chuyên môn", "Cơ quan chuyên môn"),
  sheet("2", "serviceUnit", "Đối với các đơn vị sự nghiệp", "Đơn vị sự nghiệp"),
  sheet("3", "commune", "Đối với UBND các xã, thị trấn", "Xã, thị trấn"),
];
