import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";

/** The two heading rows of a committee's sheet of departments: "Trong đó" merged above the parts. */
export const head: CellValue[][] = [
  [
    "TT",
    "Sở, ban, ngành",
    "Trong đó",
    "",
    "",
    "",
    "",
    "",
    "",
    "Điểm trừ",
    "Ghi chú",
    "Điểm tối đa",
  ],
  [
    "",
    "",
    "Hạ tầng CNTT",
    "Nhân lực CNTT",
    "Sử dụng các PM ứng dụng",
    "Chính sách và đầu tư",
    "Trang/Cổng TTĐT",
    "An toàn thông tin số",
    "Điểm cộng",
    "",
    "",
    "",
  ],
];

/** A line that nothing is wrong with: 960 points of 1000. */
export const line = (place: number, unit: string): CellValue[] => [
  place,
  unit,
  60,
  55,
  550,
  120,
  90,
  85,
  0,
  "",
  "",
  1000,
];

/** A worksheet of these rows, from A1; rows are filled up to one width. */
export function sheetOf(
  name: string,
  rows: CellValue[][],
  formats: Record<string, string> = {},
): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    row: 0,
    column: 0,
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]),
    formats: rows.map((_, row) =>
      Array.from(
        { length: width },
        (__, column) => formats[`${String.fromCharCode(65 + column)}${row + 1}`] ?? "General",
      ),
    ),
  };
}

/**
 * A sheet "Sở" of two departments, heading in rows 1 and 2, units in rows 3 and 4.
 *
 * @param changed cells by address, typed over it
 * @param formats number formats by address
 */
export function departments(
  changed: Record<string, CellValue> = {},
  formats: Record<string, string> = {},
): SheetCells {
  const rows = [...head.map((row) => [...row]), line(1, "Sở Tài chính"), line(2, "Sở Y tế")];
  for (const [address, value] of Object.entries(changed)) {
    const row = (rows[Number(address.slice(1)) - 1] ??= []);
    row[address.charCodeAt(0) - 65] = value;
  }
  return sheetOf(
    "Sở",
    rows.map((row) => Array.from(row, (value: CellValue | undefined) => value ?? "")),
    formats,
  );
}

/** A heading in one row: running number, units, the six groups. */
export const groupHead = (units: string): CellValue[] => [
  "TT",
  units,
  "Hạ tầng CNTT",
  "Nhân lực CNTT",
  "Sử dụng các PM ứng dụng",
  "Chính sách và đầu tư",
  "Trang/Cổng TTĐT",
  "An toàn thông tin số",
];

/** A line below it that nothing is wrong with, of a department: 960 points of 1000. */
export const groupLine = (place: number, unit: string): CellValue[] => line(place, unit).slice(0, 8); // prettier-ignore
