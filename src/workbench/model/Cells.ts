import type { ICellData, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { intersection, maxColumns, maxRows } from "./address";
import type { Area } from "./Area";
import { contentOf, hasContent, hasFormula, typeOfContent } from "./cellContent";
import type { CellValue } from "./CellValue";
import { copyCells } from "./copyCells";
import { copyWhole } from "./copyWhole";
import { eachCell } from "./eachCell";
import { enteredCell } from "./enteredCell";
import type { Protection } from "./Protection";
import { shownText } from "./shownText";
import { areaOf, type CellMatrix, rangeOf, type UniverBook } from "./UniverBook";
import { usedArea } from "./usedArea";

/** Values, formulas and merged cells. Writing to a protected sheet throws AccessDenied. */
export class Cells {
  /** How cells show numbers, and how a person types them. */
  locale = "vi";

  constructor(
    private readonly book: UniverBook,
    private readonly protection: Protection,
  ) {}

  /** Results and constants, in rows: blanks are "", errors their text. */
  values(id: string, area: Area): CellValue[][] {
    return eachCell(area, this.reader(id, contentOf));
  }

  /** Formulas with their "=", and constants where there is none. */
  formulas(id: string, area: Area): CellValue[][] {
    const { formulas, unitId } = this.book;
    const sheet = this.book.sheet(id);
    const read = this.reader(id, contentOf);
    return eachCell(area, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!hasFormula(cell)) return read(row, column);
      return formulas.getFormulaStringByCell(row, column, id, unitId) ?? cell?.f ?? "";
    });
  }

  /** What the cells show. */
  text(id: string, area: Area): string[][] {
    const sheet = this.book.sheet(id);
    const read = this.reader(id, contentOf);
    return eachCell(area, (row, column) => {
      const value = read(row, column);
      if (value === "") return "";
      const style = sheet.getComposedCellStyleByCellData(
        row,
        column,
        sheet.getCellRaw(row, column),
      );
      return shownText(value, style.n?.pattern ?? "General", this.locale);
    });
  }

  /** Empty, Double, Boolean, Error or String for each cell. */
  valueTypes(id: string, area: Area): string[][] {
    return eachCell(area, this.reader(id, typeOfContent));
  }

  /** The area round everything on the sheet, or undefined when it is empty. */
  used(id: string, valuesOnly: boolean): Area | undefined {
    return usedArea(this.book, id, valuesOnly);
  }

  /** The area that the formula in this cell fills, when it is more than the cell itself. */
  spill(id: string, row: number, column: number): Area | undefined {
    const ranges = this.book.formulas.getArrayFormulaRange()[this.book.unitId]?.[id];
    const range = ranges?.[row]?.[column];
    if (!range) return undefined;
    const area = areaOf(range);
    return area.rows * area.columns > 1 ? area : undefined;
  }

  /**
   * Enters values as if typed.
   *
   * @param at gets the row and column within the area; null leaves the cell as it is
   */
  write(id: string, area: Area, at: (row: number, column: number) => CellValue | null): void {
    this.protection.guardCells(id, area);
    this.enter(id, area, at);
  }

  /** Empties cells; formats stay. */
  clearContents(id: string, area: Area): void {
    this.protection.guardCells(id, area);
    const used = this.used(id, false);
    const filled = used && intersection(area, used);
    if (filled) this.enter(id, filled, () => "");
  }

  /** The merged areas of a sheet. */
  merges(id: string): Area[] {
    return this.book.sheet(id).getMergeData().map(areaOf);
  }

  /** Makes one cell of an area; what is not in its first cell is lost, as in Excel. */
  merge(id: string, area: Area): void {
    this.protection.guardSheet(id);
    this.book.grow(id, area);
    this.unmerge(id, area);
    const used = this.used(id, true);
    const filled = used && intersection(area, used);
    if (filled) {
      this.enter(id, filled, (row, column) =>
        filled.row + row === area.row && filled.column + column === area.column ? null : "",
      );
    }
    if (area.rows * area.columns < 2) return;
    this.book.run(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: [rangeOf(area)] });
  }

  /** Takes every merge apart that touches the area. */
  unmerge(id: string, area: Area): void {
    this.protection.guardSheet(id);
    if (!this.merges(id).some((merge) => intersection(merge, area))) return;
    this.book.run(RemoveWorksheetMergeMutation.id, { subUnitId: id, ranges: [rangeOf(area)] });
  }

  /**
   * Copies values, formulas, formats and merges; references move with the formulas. A larger target
   * is filled with as many copies as fit. Whole rows and columns bring their sizes along.
   */
  copy(fromSheet: string, from: Area, toSheet: string, to: Area): void {
    this.protection.guardCells(toSheet, to);
    if (from.rows === maxRows || from.columns === maxColumns) {
      this.unmerge(toSheet, to);
      copyWhole(this.book, fromSheet, from, toSheet, to);
      return;
    }
    const copies = (wanted: number, size: number) =>
      wanted % size === 0 ? Math.max(1, wanted / size) : 1;
    for (let i = 0; i < copies(to.rows, from.rows); i++) {
      for (let j = 0; j < copies(to.columns, from.columns); j++) {
        const row = to.row + i * from.rows;
        const column = to.column + j * from.columns;
        const target = { ...from, row, column };
        this.unmerge(toSheet, target);
        copyCells(this.book, fromSheet, from, toSheet, target);
      }
    }
  }

  /** Puts empty rows before a row; formulas, merges and names follow. */
  insertRows(id: string, first: number, count: number): void {
    this.protection.guardSheet(id, "allowInsertRows");
    this.book.facade.getSheetBySheetId(id)?.insertRowsBefore(first, count);
  }

  /** Puts empty columns before a column. */
  insertColumns(id: string, first: number, count: number): void {
    this.protection.guardSheet(id, "allowInsertColumns");
    this.book.facade.getSheetBySheetId(id)?.insertColumnsBefore(first, count);
  }

  /** Deletes whole rows; references to them become #REF!. */
  deleteRows(id: string, first: number, count: number): void {
    this.protection.guardSheet(id, "allowDeleteRows");
    const rows = { row: first, column: 0, rows: count, columns: maxColumns };
    this.book.run(RemoveRowByRangeCommand.id, {
      subUnitId: id,
      range: rangeOf(this.book.clip(id, rows)),
    });
  }

  /** Deletes whole columns. */
  deleteColumns(id: string, first: number, count: number): void {
    this.protection.guardSheet(id, "allowDeleteColumns");
    const columns = { row: 0, column: first, rows: maxRows, columns: count };
    this.book.run(RemoveColByRangeCommand.id, {
      subUnitId: id,
      range: rangeOf(this.book.clip(id, columns)),
    });
  }

  /** Spilled cells are not in the sheet's own cells: they are looked up where a cell has nothing of its own. */
  private reader<T>(id: string, pick: (cell: Nullable<ICellData>) => T) {
    const sheet = this.book.sheet(id);
    const spilled = this.book.formulas.getArrayFormulaCellData()[this.book.unitId]?.[id];
    return (row: number, column: number): T => {
      const cell = sheet.getCellRaw(row, column);
      return pick(hasContent(cell) ? cell : (spilled?.[row]?.[column] ?? cell));
    };
  }

  private enter(
    id: string,
    area: Area,
    at: (row: number, column: number) => CellValue | null,
  ): void {
    this.book.grow(id, area);
    const sheet = this.book.sheet(id);
    const locale = this.book.author === "user" ? this.locale : "en";
    const cells = this.book.clip(id, area);
    const matrix: CellMatrix = {};
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        const value = at(row - area.row, column - area.column);
        if (value === null) continue;
        const merge = sheet.getMergedCell(row, column);
        if (merge && (merge.startRow !== row || merge.startColumn !== column)) continue;
        const old = sheet.getCellRaw(row, column);
        const style = sheet.getComposedCellStyleByCellData(row, column, old);
        const entered = enteredCell(value, { pattern: style.n?.pattern ?? "General", locale });
        (matrix[row] ??= {})[column] = entered;
      }
    }
    if (Object.keys(matrix).length > 0) this.book.setCells(id, matrix);
  }
}
