import { BooleanNumber, type IStyleData } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { intersection, maxColumns, maxRows } from "./address";
import type { Area } from "./Area";
import { fittingHeight, fittingWidth } from "./autofit";
import type { Cells } from "./Cells";
import { eachCell } from "./eachCell";
import type { Protection } from "./Protection";
import { type CellMatrix, rangeOf, type UniverBook } from "./UniverBook";
import { usedArea } from "./usedArea";

/** A style for every cell, or one that depends on the row and column within the area. */
export type StyleOf = IStyleData | ((row: number, column: number) => IStyleData | undefined);

const points = (pixels: number): number => Math.round(pixels * 7500) / 10_000;
const pixels = (size: number): number => (size * 4) / 3;

/** Formats and sizes, sizes in points. Writing to a protected sheet throws AccessDenied unless it allows it. */
export class Styles {
  constructor(
    private readonly book: UniverBook,
    private readonly protection: Protection,
    private readonly cells: Cells,
  ) {}

  /** Number formats as Excel writes them in English: "0.0%", "General". */
  numberFormats(id: string, area: Area): string[][] {
    return this.read(id, area, (style) => style.n?.pattern ?? "General");
  }

  /** Sets number formats; null leaves a cell as it is. */
  setNumberFormats(
    id: string,
    area: Area,
    at: (row: number, column: number) => string | null,
  ): void {
    this.merge(id, area, (row, column) => {
      const pattern = at(row, column);
      if (pattern === null) return undefined;
      return { n: pattern === "General" ? null : { pattern } };
    });
  }

  /** What `pick` takes from the style that each cell shows; whole rows and columns end with the grid. */
  read<T>(id: string, area: Area, pick: (style: IStyleData) => T): T[][] {
    const sheet = this.book.sheet(id);
    return eachCell(this.book.clip(id, area), (row, column) =>
      pick(sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column))),
    );
  }

  /**
   * Adds to the style of each cell; a null inside takes that part away. One style for whole columns
   * or rows is kept with the column or row, so that the used area stays as it is.
   */
  merge(id: string, area: Area, style: StyleOf): void {
    this.protection.guardSheet(id, "allowFormatCells");
    this.book.grow(id, area);
    const isWhole = area.rows === maxRows || area.columns === maxColumns;
    if (isWhole && typeof style !== "function") this.mergeWhole(id, area, style);
    else this.mergeCells(id, this.book.clip(id, area), style, area);
  }

  /** Takes every format away; values stay. */
  clear(id: string, area: Area): void {
    this.protection.guardSheet(id, "allowFormatCells");
    const used = usedArea(this.book, id, false);
    const formatted = used && intersection(area, used);
    if (!formatted) return;
    const sheet = this.book.sheet(id);
    const matrix: CellMatrix = {};
    eachCell(formatted, (row, column) => {
      if (sheet.getCellRaw(row, column)?.s != null) (matrix[row] ??= {})[column] = { s: null };
    });
    if (Object.keys(matrix).length > 0) this.book.setStyles(id, matrix);
  }

  /** Points. */
  columnWidth(id: string, column: number): number {
    return points(this.book.sheet(id).getColumnManager().getColumnWidth(column));
  }

  /** Makes columns this wide, in points; Excel rounds to whole pixels, four to three points. */
  setColumnWidth(id: string, column: number, count: number, width: number): void {
    this.protection.guardSheet(id, "allowFormatColumns");
    const ranges = [this.columns(id, column, count)];
    const colWidth = Math.round(pixels(width));
    this.book.run(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges, colWidth });
  }

  /** Points. */
  rowHeight(id: string, row: number): number {
    return points(this.book.sheet(id).getRowManager().getRowHeight(row));
  }

  /** Makes rows this high, in points, whatever is in them. */
  setRowHeight(id: string, row: number, count: number, height: number): void {
    this.protection.guardSheet(id, "allowFormatRows");
    const sheet = { subUnitId: id, ranges: [this.rows(id, row, count)] };
    const rowHeight = Math.round(pixels(height));
    this.book.run(SetWorksheetRowHeightMutation.id, { ...sheet, rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, { ...sheet, autoHeightInfo });
  }

  /** Where cells are on the sheet, in points from its corner; hidden rows and columns take no room. */
  place(id: string, area: Area): { left: number; top: number; width: number; height: number } {
    const across = (from: number, to: number) => {
      let sum = 0;
      for (let column = from; column < to; column++)
        if (!this.columnHidden(id, column)) sum += this.columnWidth(id, column);
      return sum;
    };
    const down = (from: number, to: number) => {
      let sum = 0;
      for (let row = from; row < to; row++)
        if (!this.rowHidden(id, row)) sum += this.rowHeight(id, row);
      return sum;
    };
    const { row, column, rows, columns } = area;
    return {
      left: across(0, column),
      top: down(0, row),
      width: across(column, column + columns),
      height: down(row, row + rows),
    };
  }

  /** Whether a row is hidden. */
  rowHidden(id: string, row: number): boolean {
    return !this.book.sheet(id).getRowRawVisible(row);
  }

  /** Hides or shows rows. */
  setRowsHidden(id: string, row: number, count: number, on: boolean): void {
    this.protection.guardSheet(id, "allowFormatRows");
    const mutation = on ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.book.run(mutation.id, { subUnitId: id, ranges: [this.rows(id, row, count)] });
  }

  /** Whether a column is hidden. */
  columnHidden(id: string, column: number): boolean {
    return !this.book.sheet(id).getColVisible(column);
  }

  /** Hides or shows columns. */
  setColumnsHidden(id: string, column: number, count: number, on: boolean): void {
    this.protection.guardSheet(id, "allowFormatColumns");
    const mutation = on ? SetColHiddenMutation : SetColVisibleMutation;
    this.book.run(mutation.id, { subUnitId: id, ranges: [this.columns(id, column, count)] });
  }

  /** Makes columns as wide as their longest text, by an estimate: nothing measures letters here. */
  autofitColumns(id: string, area: Area): void {
    const used = usedArea(this.book, id, true);
    const filled = used && intersection(area, used);
    if (!filled) return;
    for (let column = filled.column; column < filled.column + filled.columns; column++) {
      const cells = { ...filled, column, columns: 1 };
      const width = fittingWidth(
        this.cells.text(id, cells),
        this.read(id, cells, (style) => style),
      );
      if (width !== undefined) this.setColumnWidth(id, column, 1, width);
    }
  }

  /** Makes rows as high as their wrapped text, by an estimate. */
  autofitRows(id: string, area: Area): void {
    const used = usedArea(this.book, id, true);
    const filled = used && intersection(area, used);
    if (!filled) return;
    const widths = Array.from({ length: filled.columns }, (_, j) =>
      this.columnWidth(id, filled.column + j),
    );
    for (let row = filled.row; row < filled.row + filled.rows; row++) {
      const cells = { ...filled, row, rows: 1 };
      const [text = []] = this.cells.text(id, cells);
      const [styles = []] = this.read(id, cells, (style) => style);
      this.setRowHeight(id, row, 1, fittingHeight(text, styles, widths));
    }
  }

  private rows(id: string, row: number, count: number) {
    const area = { row, column: 0, rows: Math.min(count, maxRows - row), columns: 1 };
    const shown = row === 0 && count === maxRows ? this.book.clip(id, area) : area;
    this.book.grow(id, shown);
    return rangeOf(this.book.clip(id, { ...shown, columns: maxColumns }));
  }

  private columns(id: string, column: number, count: number) {
    const area = { row: 0, column, rows: 1, columns: Math.min(count, maxColumns - column) };
    const shown = column === 0 && count === maxColumns ? this.book.clip(id, area) : area;
    this.book.grow(id, shown);
    return rangeOf(this.book.clip(id, { ...shown, rows: maxRows }));
  }

  private mergeCells(id: string, cells: Area, style: StyleOf, area: Area): void {
    const matrix: CellMatrix = {};
    eachCell(cells, (row, column) => {
      const s = typeof style === "function" ? style(row - area.row, column - area.column) : style;
      if (s) (matrix[row] ??= {})[column] = { s: structuredClone(s) };
    });
    if (Object.keys(matrix).length > 0) this.book.setStyles(id, matrix);
  }

  private mergeWhole(id: string, area: Area, style: IStyleData): void {
    const sheet = this.book.sheet(id);
    const isColumns = area.rows === maxRows && area.columns !== maxColumns;
    const first = isColumns ? area.column : area.row;
    const count = isColumns ? area.columns : this.book.clip(id, area).rows;
    const data = Object.fromEntries(
      Array.from({ length: count }, (_, i) => {
        const old = isColumns ? sheet.getColumnStyle(first + i) : sheet.getRowStyle(first + i);
        return [first + i, { s: added(old ?? {}, style) }];
      }),
    );
    this.book.run(isColumns ? SetColDataMutation.id : SetRowDataMutation.id, {
      subUnitId: id,
      [isColumns ? "columnData" : "rowData"]: data,
    });
    const matrix: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const isInside = intersection(area, { row, column, rows: 1, columns: 1 });
      if (cell && isInside) (matrix[row] ??= {})[column] = { s: structuredClone(style) };
    });
    if (Object.keys(matrix).length > 0) this.book.setStyles(id, matrix);
  }
}

function added(old: IStyleData, style: IStyleData): IStyleData {
  const both = { ...old, ...style, ...(style.bd ? { bd: { ...old.bd, ...style.bd } } : {}) };
  return Object.fromEntries(Object.entries(both).filter(([, part]) => part != null));
}
