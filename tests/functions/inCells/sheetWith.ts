import ExcelJS from "exceljs";
import type { CellValue } from "../../../src/workbench/model/CellValue";

/** A workbook of one sheet with these rows from A1 on, as a file. */
export async function sheetWith(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const cells = book.addWorksheet(sheet);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      cells.getCell(r + 1, c + 1).value = value;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
