import type { Area, Cell, Sheet, Style } from "../sheet/Sheet";
import { drawValidation } from "./drawValidation";
import { runsOf } from "./runsOf";

/** Draws cells, formats, merges, widths and heights, for the next sync: few rectangles, no cell by cell. */
export function drawCells(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const whole = rangeOf(worksheet, {
    row: 0,
    column: 0,
    rows: sheet.cells.length,
    columns: sheet.columnWidths.length,
  });
  // Formats first: 5/8 in a cell that is not yet a text would become a date.
  whole.numberFormat = sheet.formats.map((row) => [...row]);
  whole.values = sheet.cells.map((row, r) =>
    row.map((value, c) => written(value, sheet.formats[r]![c]!)),
  );
  for (const { area, style } of sheet.areas) drawStyle(rangeOf(worksheet, area), style);
  for (const { across = false, ...area } of sheet.merges) rangeOf(worksheet, area).merge(across);
  for (const each of sheet.validations ?? []) drawValidation(rangeOf(worksheet, each.area), each);
  for (const { first, count, length } of runsOf(sheet.columnWidths))
    worksheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = length;
  for (const { first, count, length } of runsOf(sheet.rowHeights))
    worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = length;
}

/** Excel takes a text in a cell without text format as typed ("=…", "5/8"); an apostrophe says it is text. */
function written(value: Cell, format: string): string | number {
  if (typeof value === "object") return value.formula;
  return typeof value === "string" && value !== "" && format !== "@" ? `'${value}` : value;
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function drawStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  const { font } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.grid) drawGrid(range);
}

function drawGrid(range: Excel.Range): void {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}
