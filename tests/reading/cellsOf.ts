import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";

/** The cells of a workbook file as Excel would give them: of merged cells only the first has a value. */
export async function cellsOf(path: string): Promise<SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
  return workbook.worksheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1)),
    );
    const plain = (cell: ExcelJS.Cell): CellValue => {
      const { value } = cell;
      const isFirst = !cell.isMerged || cell.master === cell;
      return isFirst && (typeof value === "number" || typeof value === "string") ? value : "";
    };
    return {
      name: sheet.name,
      row: 0,
      column: 0,
      values: rows.map((row) => row.map(plain)),
      formats: rows.map((row) => row.map((cell) => cell.numFmt || "General")),
    };
  });
}
