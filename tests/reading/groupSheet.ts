import type { CellValue } from "../../src/sheet/SheetCells";
import { sheetOf } from "./committeeSheet";

/** The heading of the six groups of Khánh Hòa 2020 in one row, and further columns. */
export const groupHead = (...more: string[]): CellValue[] => [
  ...["TT", "Sở, ban, ngành", "Hạ tầng CNTT", "Nhân lực CNTT", "Sử dụng các PM ứng dụng"],
  ...["Chính sách và đầu tư", "Trang/Cổng TTĐT", "An toàn thông tin số"],
  ...more,
];

/** A line below it: 60 + 55 + 550 + 120 + 90 + 85 = 960. */
export const groupLine = (
  place: CellValue,
  unit: string,
  ...more: readonly CellValue[]
): CellValue[] => [place, unit, 60, 55, 550, 120, 90, 85, ...more];

/** A sheet "Sở" of one heading row and these lines. */
export const groupSheet = (heads: readonly string[], ...lines: CellValue[][]) =>
  sheetOf("Sở", [groupHead(...heads), ...lines]);
