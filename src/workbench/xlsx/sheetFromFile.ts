import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell, Style, Worksheet } from "exceljs";
import { parseAddress } from "../model/address";
import { blankSheet } from "../model/blankSheet";
import { hasContent } from "../model/cellContent";
import { rangeOf } from "../model/UniverBook";
import { cellFromFile } from "./cellFromFile";
import { colourFromFile, type Theme } from "./colours";
import { pageLayoutFromFile } from "./pageLayoutInFile";
import { pixelsOfPoints, pixelsOfWidth } from "./sizes";
import type { StyleTable } from "./StyleTable";

const on = (yes: boolean | undefined) => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Columns beyond the cells that are read: a file may give a width to all of its 16,384. */
const margin = 6;

/** The rest of an array formula's area: its values are results and come with the calculation. */
function spilledCells(sheet: Worksheet): Set<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { shareType, ref } = (cell.value ?? {}) as { shareType?: string; ref?: string };
      const area = shareType === "array" && ref ? parseAddress(ref) : undefined;
      if (!area) return;
      for (let i = 1; i <= area.rows; i++)
        for (let j = 1; j <= area.columns; j++)
          if (i > 1 || j > 1) spilled.add(`${area.row + i}:${area.column + j}`);
    }),
  );
  return spilled;
}

/** A sheet of a file for Univer. */
export function sheetFromFile(
  sheet: Worksheet,
  id: string,
  styles: StyleTable,
  theme: Theme,
): IWorksheetData {
  const read = blankSheet(id, sheet.name);
  const spilled = spilledCells(sheet);
  const cellOf = (cell: Cell, row: number, column: number): ICellData => {
    const content = spilled.has(`${row}:${column}`) ? {} : cellFromFile(cell, theme);
    const s = styles.keyOf(cell.style);
    return s === undefined ? content : { ...content, s };
  };
  const rowData: Record<number, IRowData> = {};
  let lastColumn = 0;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const s = styles.keyOf((row as unknown as { style: Partial<Style> }).style);
    const data: IRowData = {
      ...(row.height ? { h: pixelsOfPoints(row.height), ia: BooleanNumber.FALSE } : {}),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
      ...(s !== undefined && { s }),
    };
    if (Object.keys(data).length > 0) rowData[number - 1] = data;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const found = cellOf(cell, number, column);
      if (!hasContent(found) && found.s === undefined && found.custom == null) return;
      (read.cellData[number - 1] ??= {})[column - 1] = found;
      lastColumn = Math.max(lastColumn, column);
    });
  });
  const columnData: Record<number, IColumnData> = {};
  // Null for a sheet without columns, whatever its type says.
  const columns = (sheet.columns as typeof sheet.columns | null) ?? [];
  for (const [i, column] of columns.slice(0, lastColumn + margin).entries()) {
    const s = styles.keyOf(column.style ?? {});
    columnData[i] = {
      ...(column.width !== undefined && { w: pixelsOfWidth(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
      ...(s !== undefined && { s }),
    };
  }
  const { defaultRowHeight, defaultColWidth, tabColor } = sheet.properties;
  const [view] = (sheet.views as typeof sheet.views | null) ?? []; // null where a file has none
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  const merges = sheet.model.merges.flatMap((address) => parseAddress(address) ?? []);
  return {
    ...read,
    tabColor: colourFromFile(tabColor, theme) ?? "",
    hidden: on(sheet.state !== "visible"),
    rowCount: Math.max(read.rowCount, sheet.rowCount + 50),
    columnCount: Math.max(read.columnCount, lastColumn + margin),
    showGridlines: on(view?.showGridLines !== false),
    defaultRowHeight: pixelsOfPoints(defaultRowHeight || 15),
    defaultColumnWidth: defaultColWidth ? pixelsOfWidth(defaultColWidth) : read.defaultColumnWidth,
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    },
    mergeData: merges.map(rangeOf),
    rowData,
    columnData,
    custom: {
      pageLayout: pageLayoutFromFile(sheet),
      ...(sheet.state === "veryHidden" && { isVeryHidden: true }),
    },
  };
}
