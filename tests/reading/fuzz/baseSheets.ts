import type { CellValue, SheetCells } from "../../../src/sheet/SheetCells";
import { head, sheetOf } from "../committeeSheet";

/** Five departments with every kind of cell: an exemption, penalties with their notes, half points. */
const lines: CellValue[][] = [
  [1, "Sở Tài chính", 60, 55, 550, 120, 90, 85.5, 5, "", "", 1000],
  [2, "Sở Y tế", 41.5, 47, 480, 77, 63, 59, 2, 100, "nộp trễ", 1000],
  [3, "Văn phòng Ủy ban nhân dân tỉnh", 57, 52, 470, 111, "-", 93, 7, "", "", 830],
  [4, "Sở Nội vụ", 33, 29, 312.5, 68, 44, 71, 1, "", "", 1000],
  [5, "Sở Tư pháp", 59, 58, 501, 99, 88, 97, 3, 50, "báo cáo thiếu", 1000],
];

/** A heading of two rows with its merged cells. */
const twoRows: SheetCells = {
  ...sheetOf("Sở", [
    ["BẢNG ĐIỂM CÁC SỞ, BAN, NGÀNH NĂM 2020"],
    [],
    ...head,
    ...lines,
    [],
    ["", "NGƯỜI LẬP BIỂU"],
  ]),
  merges: [
    { row: 2, column: 2, rows: 1, columns: 7 }, // Trong đó
    ...[0, 1, 9, 10, 11].map((column) => ({ row: 2, column, rows: 2, columns: 1 })),
  ],
};

/** Sheets that nothing is wrong with. */
export const baseSheets: readonly SheetCells[] = [
  twoRows,
  sheetOf("Sở ban ngành", [
    [
      "STT",
      "Tên cơ quan",
      "1. Hạ tầng CNTT (Tối đa: 60)",
      "2. Nhân lực CNTT",
      "3. Sử dụng các PM ứng dụng",
      "4. Chính sách và đầu tư",
      "5. Trang/Cổng TTĐT",
      "6. An toàn thông tin số",
      "Điểm cộng",
      "Điểm trừ",
      "Ghi chú",
      "Điểm chuẩn",
    ],
    ...lines,
  ]),
];
