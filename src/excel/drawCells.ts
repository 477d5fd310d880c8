import type { Area, Cell, Sheet, Style } from "../sheet/Sheet";
import { drawValidation } from "./drawValidation";
import { rangeOf } from "./rangeOf";
import { runsOf } from "./runsOf";

/**
 * Draws some rows, cells and formats, for the next sync: few rectangles, no cell by cell. Gives the
 * range that was drawn.
 */
export function drawRows(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  first: number,
  count: number,
): Excel.Range {
  const columns = sheet.columnWidths.length;
  const drawn = rangeOf(worksheet, { row: first, column: 0, rows: count, columns });
  const formats = sheet.formats.slice(first, first + count);
  // Formats first: 5/8 in a cell that is not yet a text would become a date.
  drawn.numberFormat = formats.map((row) => [...row]);
  drawn.values = sheet.cells
    .slice(first, first + count)
    .map((row, r) => row.map((value, c) => written(value, formats[r]![c]!)));
  for (const { area, style } of sheet.areas) {
    const part = rowsOf(area, first, count);
    if (part) drawStyle(rangeOf(worksheet, part), style);
  }
  return drawn;
}

/** Merges cells and offers words in them, for the next sync. */
export function drawMerges(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const { across = false, ...area } of sheet.merges) rangeOf(worksheet, area).merge(across);
  for (const each of sheet.validations ?? []) drawValidation(rangeOf(worksheet, each.area), each);
}

/** Sets the widths of columns and the heights of rows, from a cell on, for the next sync. */
export function drawSizes(
  worksheet: Excel.Worksheet,
  { columnWidths, rowHeights }: Pick<Sheet, "columnWidths" | "rowHeights">,
  { row, column }: Pick<Area, "row" | "column"> = { row: 0, column: 0 },
): void {
  for (const { first, count, length } of runsOf(columnWidths))
    worksheet.getRangeByIndexes(0, column + first, 1, count).format.columnWidth = length;
  for (const { first, count, length } of runsOf(rowHeights))
    worksheet.getRangeByIndexes(row + first, 0, count, 1).format.rowHeight = length;
}

/** Excel takes a text in a cell without text format as typed ("=…", "5/8"); an apostrophe says it is text. */
function written(value: Cell, format: string): string | number {
  if (typeof value === "object") return value.formula;
  return typeof value === "string" && value !== "" && format !== "@" ? `'${value}` : value;
}

/** The part of an area that lies in some rows. */
function rowsOf(area: Area, first: number, count: number): Area | undefined {
  const row = Math.max(area.row, first);
  const rows = Math.min(area.row + area.rows, first + count) - row;
  return rows > 0 ? { ...area, row, rows } : undefined;
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
