import type { CellValue, SheetCells } from "../sheet/SheetCells";
import { cellAddress } from "./cellAddress";
import type { Place } from "./Problem";

/** The cells of a worksheet by their row and column in it, from 0; outside the used cells all is blank. */
export class CellGrid {
  constructor(private readonly cells: SheetCells) {}

  get sheet(): string {
    return this.cells.name;
  }
  get firstRow(): number {
    return this.cells.row;
  }
  get lastRow(): number {
    return this.cells.row + this.cells.values.length - 1;
  }
  get firstColumn(): number {
    return this.cells.column;
  }
  get lastColumn(): number {
    return this.cells.column + (this.cells.values[0]?.length ?? 0) - 1;
  }

  value(row: number, column: number): CellValue {
    return this.cells.values[row - this.cells.row]?.[column - this.cells.column] ?? "";
  }

  /** The number format, en-US. */
  format(row: number, column: number): string {
    return this.cells.formats[row - this.cells.row]?.[column - this.cells.column] ?? "General";
  }

  /** What a person reads in a cell that should hold words: NFC, every run of spaces and line breaks one space. */
  text(row: number, column: number): string {
    return String(this.value(row, column)).normalize("NFC").replace(/\s+/g, " ").trim();
  }

  isBlank(row: number, column: number): boolean {
    return this.text(row, column) === "";
  }

  /** All columns that the sheet uses. */
  columns(): number[] {
    return Array.from(
      { length: this.lastColumn - this.firstColumn + 1 },
      (_, at) => this.firstColumn + at,
    );
  }

  /** The texts of a row that are not blank, left to right. */
  textsOf(row: number): string[] {
    return this.columns()
      .map((column) => this.text(row, column))
      .filter((text) => text !== "");
  }

  place(row: number, column: number): Place {
    return { sheet: this.sheet, cell: cellAddress(row, column) };
  }
}
