import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { Area } from "../../src/sheet/Sheet";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";

/** The cells of a workbook file as Excel would give them: of merged cells only the first has a value. */
export async function cellsOf(path: string): Promise<SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
  return workbook.worksheets.map(cellsOfSheet);
}

function cellsOfSheet(sheet: ExcelJS.Worksheet): SheetCells {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1)),
  );
  const hidden = (count: number, isHidden: (at: number) => boolean) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => isHidden(at + 1));
  return {
    name: sheet.name,
    row: 0,
    column: 0,
    values: rows.map((row) => row.map(plain)),
    formats: rows.map((row) => row.map((cell) => cell.numFmt || "General")),
    fonts: rows.map((row) => row.map((cell) => fontOf(cell))),
    merges: sheet.model.merges.map(areaOf),
    hiddenRows: hidden(sheet.rowCount, (row) => sheet.getRow(row).hidden),
    hiddenColumns: hidden(sheet.columnCount, (column) => sheet.getColumn(column).hidden),
  };
}

function plain(cell: ExcelJS.Cell): CellValue {
  const { value } = cell;
  const isFirst = !cell.isMerged || cell.master === cell;
  if (!isFirst || value === null || value === undefined) return "";
  if (typeof value === "object" && "error" in value) return value.error;
  if (value instanceof Date) return Math.round(value.getTime() / 86_400_000 + 25_569);
  if (typeof value === "object" && "richText" in value)
    return value.richText.map(({ text }) => text).join("");
  return typeof value === "object" ? "" : value;
}

/** "A1:L1" as rows and columns from 0. */
function areaOf(address: string): Area {
  const [from, to = from] = address.split(":").map((cell) => {
    const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
    return { row: Number(row) - 1, column: column - 1 };
  });
  return {
    ...from!,
    rows: to!.row - from!.row + 1,
    columns: to!.column - from!.column + 1,
  };
}

/** A cell that was never formatted has no font, whatever ExcelJS declares. */
const fontOf = ({ font }: ExcelJS.Cell): string =>
  (font as Partial<ExcelJS.Font> | undefined)?.name ?? "Calibri";
