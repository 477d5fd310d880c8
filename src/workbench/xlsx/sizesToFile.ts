import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Style, Worksheet } from "exceljs";
import type { SheetSource } from "./SheetSource";
import { pixelsOfWidth, pointsOfPixels, widthOfPixels } from "./sizes";
import { writeStyle } from "./writeStyle";

/** Widths and heights are declared to be there always; where they are not, Excel's own apply. */
interface Sized {
  width?: number;
  height?: number;
  hidden: boolean;
  style: Partial<Style>;
}

/** Writes the widths of columns and the heights of rows, what is hidden, and their styles. */
export function sizesToFile(sheet: Worksheet, data: IWorksheetData, source: SheetSource): void {
  for (const [key, column] of Object.entries(data.columnData as Record<string, IColumnData>)) {
    const target = sheet.getColumn(Number(key) + 1) as unknown as Sized;
    if (column.w === undefined) delete target.width;
    else if (target.width === undefined || pixelsOfWidth(target.width) !== column.w)
      target.width = widthOfPixels(column.w);
    target.hidden = column.hd === BooleanNumber.TRUE;
    writeStyle(target, source.style(column.s), source, false);
  }
  const rows = new Map(
    Object.entries(data.rowData as Record<string, IRowData>).map(([key, row]) => [
      Number(key) + 1,
      row,
    ]),
  );
  sheet.eachRow({ includeEmpty: true }, (_, number) => {
    if (!rows.has(number)) rows.set(number, {});
  });
  for (const [number, row] of rows) {
    const target = sheet.getRow(number) as unknown as Sized;
    if (row.h !== undefined && row.ia === BooleanNumber.FALSE)
      target.height = pointsOfPixels(row.h);
    else delete target.height;
    target.hidden = row.hd === BooleanNumber.TRUE;
    writeStyle(target, source.style(row.s), source, false);
  }
}
