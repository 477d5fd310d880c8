import type { ColumnLayout, TableLayout } from "./TableLayout";

const ranking =
  "A. KẾT QUẢ XẾP HẠNG MỨC ĐỘ ỨNG DỤNG CNTT CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG " +
  "TRÊN ĐỊA BÀN TỈNH KHÁNH HÒA NĂM 2020";

/** Columns of an overall ranking; widths are those of A4 upright, margins 30 mm left and 20 mm right. */
const columns = (unitHead: string, unitWidth: number): ColumnLayout[] => [
  { head: "TT", shows: "place", width: 32 },
  { head: unitHead, shows: "unit", width: unitWidth },
  { head: "Tổng điểm", shows: "scoreOfMax", width: 74 },
  { head: "Tỷ lệ", shows: "ratio", width: 53 },
  { head: "Xếp loại", shows: "tier", width: 68 },
];

/** Bảng I.1, II.1, III.1 of Thông báo 3136/TB-HĐTĐ with the headings printed there. */
export const khanhHoa2020Layout: readonly TableLayout[] = [
  {
    id: "I.1",
    block: "department",
    measure: "overall",
    titles: [ranking, "I. CÁC SỞ, BAN, NGÀNH", "I.1. Xếp hạng Mức độ ứng dụng CNTT"],
    sheetName: "PL I.1 - Sở, ban, ngành",
    columns: [
      ...columns("Sở, ban, ngành", 142),
      { head: "Ghi chú", shows: "penaltyNote", width: 83 },
    ],
  },
  {
    id: "II.1",
    block: "district",
    measure: "overall",
    titles: [ranking, "II. ỦY BAN NHÂN DÂN CẤP HUYỆN", "II.1. Xếp hạng Mức độ ứng dụng CNTT"],
    sheetName: "PL II.1 - UBND cấp huyện",
    columns: columns("UBND cấp huyện", 220),
  },
  {
    id: "III.1",
    block: "serviceUnit",
    measure: "overall",
    titles: [
      ranking,
      "III. ĐƠN VỊ SỰ NGHIỆP TRỰC THUỘC UBND TỈNH",
      "III.1. Xếp hạng Mức độ ứng dụng CNTT",
    ],
    sheetName: "PL III.1 - Đơn vị sự nghiệp",
    columns: columns("Đơn vị", 220),
  },
];
