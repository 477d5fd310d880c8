import type { CellChange } from "../../src/sheet/CellChange";
import type { Sheet } from "../../src/sheet/Sheet";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { type FormulaBook, type Workbook, WorkbookFailure } from "../../src/workbook";

/** A workbook of plain cells that notes what is asked of it; nothing is drawn. */
export class PlainWorkbook implements Workbook, FormulaBook {
  readonly written: Sheet[][] = [];
  readonly settings = new Map<string, string>();

  constructor(private sheets: readonly SheetCells[]) {}

  /** Somebody typed: the sheets are these now. */
  retype(sheets: readonly SheetCells[]): void {
    this.sheets = sheets;
  }

  readAll: Workbook["readAll"] = () => Promise.resolve([...this.sheets]);
  remembered = (key: string) => Promise.resolve(this.settings.get(key));
  remember = (key: string, value: string) => {
    this.settings.set(key, value);
    return Promise.resolve();
  };
  writeSheets: Workbook["writeSheets"] = (sheets) => {
    this.written.push([...sheets]);
    const written = sheets.map(({ id, name }) => ({ id, name, isNew: true }));
    return Promise.resolve({ sheets: written, others: [] });
  };
  writeCells: Workbook["writeCells"] = (changes) => {
    const undone = changes.map(({ sheet, cell, from, to, format }): CellChange => {
      const cells = this.sheets.find(({ name }) => name === sheet)!;
      const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell)!;
      const r = Number(row) - 1 - cells.row;
      const c = letter.charCodeAt(0) - 65 - cells.column;
      const width = cells.values[0]!.length;
      const grown = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
        Array.from({ length: Math.max(rows.length, r + 1) }, (_, at) =>
          at < rows.length ? [...rows[at]!] : Array.from({ length: width }, () => blank),
        );
      const values = grown<CellValue>(cells.values, "");
      const formats = grown(cells.formats, "General");
      const now = values[r]![c]!;
      if (now !== from) throw new WorkbookFailure({ kind: "cellChanged", sheet, cell });
      const before = formats[r]![c]!;
      values[r]![c] = to;
      formats[r]![c] = format;
      this.sheets = this.sheets.map((each) =>
        each === cells ? { ...each, values, formats } : each,
      );
      return { sheet, cell, from: to, to: now, format: before };
    });
    return Promise.resolve(undone);
  };
  // No cell of it holds a formula.
  readFormulas: FormulaBook["readFormulas"] = () => Promise.resolve([]);
  writeFormulas: FormulaBook["writeFormulas"] = () => Promise.resolve([]);
  selection: FormulaBook["selection"] = () =>
    Promise.resolve({
      sheet: this.sheets[0]!.name,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    });
  show = () => Promise.resolve();
  recalculate = () => Promise.resolve();
  onEdited = () => Promise.resolve(() => Promise.resolve());
}
