import type { Area } from "../sheet/Sheet";
import type { CellValue, SheetCells } from "../sheet/SheetCells";
import { cellAddress } from "./cellAddress";
import { nameKey } from "./names/nameKey";
import type { Place } from "./Problem";

/** The cells of a worksheet by their row and column in it, from 0; outside the used cells all is blank. */
export class CellGrid {
  private readonly spans = new Map<string, number>();
  readonly hasMerges: boolean;

  /**
   * @param within the columns that count, from 0: those of one table of several side by side; absent:
   *   all that the sheet uses
   */
  constructor(
    private readonly cells: SheetCells,
    private readonly within: { first: number; last: number } = {
      first: cells.column,
      last: cells.column + (cells.values[0]?.length ?? 0) - 1,
    },
  ) {
    this.hasMerges = cells.merges !== undefined;
    for (const { row, column, columns } of cells.merges ?? [])
      this.spans.set(`${row}/${column}`, columns);
  }

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
    return this.within.first;
  }
  get lastColumn(): number {
    return this.within.last;
  }
  get hiddenRows(): readonly number[] {
    return this.cells.hiddenRows ?? [];
  }
  get hiddenColumns(): readonly number[] {
    return this.cells.hiddenColumns ?? [];
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
    const value = this.value(row, column);
    return value === "" ? "" : String(value).normalize("NFC").replace(/\s+/g, " ").trim();
  }

  /** The text of a cell as names are compared, see nameKey. */
  key(row: number, column: number): string {
    return nameKey(this.text(row, column));
  }

  /** Merged areas, where they are known. */
  get merges(): readonly Area[] {
    return this.cells.merges ?? [];
  }

  /** How many columns the merged cell that begins here covers; 1 where none does. */
  span(row: number, column: number): number {
    return this.spans.get(`${row}/${column}`) ?? 1;
  }

  isBlank(row: number, column: number): boolean {
    return this.text(row, column) === "";
  }

  /** The same cells, of which only these columns count. */
  between(first: number, last: number): CellGrid {
    return new CellGrid(this.cells, { first, last });
  }

  /** All columns that count. */
  columns(): number[] {
    return Array.from(
      { length: Math.max(0, this.lastColumn - this.firstColumn + 1) },
      (_, at) => this.firstColumn + at,
    );
  }

  /** The columns of a row whose cells are not blank, left to right. */
  filled(row: number): number[] {
    return this.columns().filter((column) => !this.isBlank(row, column));
  }

  /** The texts of a row that are not blank, left to right. */
  textsOf(row: number): string[] {
    return this.filled(row).map((column) => this.text(row, column));
  }

  place(row: number, column: number): Place {
    return { sheet: this.sheet, cell: cellAddress(row, column) };
  }
}
