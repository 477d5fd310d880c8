import { IFunctionService, ISuperTableService } from "@univerjs/engine-formula";
import type { Calculation } from "./Calculation";
import type { Tables } from "./Tables";
import { rangeOf, type UniverBook } from "./UniverBook";

/** Tells the calculation of the tables, so that it understands "=SUM(Table1[Điểm])". */
export class TableNames {
  /** What the calculation knows, as JSON by the table's name. */
  private known = new Map<string, string>();

  constructor(
    private readonly book: UniverBook,
    private readonly tables: Tables,
    private readonly calculation: Calculation,
  ) {
    this.update();
  }

  /** Called after every change that may have moved, renamed, made or taken away a table. */
  update(): void {
    if (this.publish()) this.calculation.refresh();
  }

  /** Whether anything is new. */
  private publish(): boolean {
    const service = this.book.injector.get(ISuperTableService);
    const before = this.known;
    this.known = new Map();
    let isNew = false;
    for (const { sheet, table } of this.tables.all()) {
      const titles = this.tables.columnNames(table.id);
      // To Univer every row below the header is data; a total among them would be counted twice.
      const rows = table.area.rows - (table.showTotals ? 1 : 0);
      const range = rangeOf({ ...table.area, rows });
      const state = JSON.stringify([sheet, range, titles]);
      this.known.set(table.name, state);
      if (before.get(table.name) === state) continue;
      isNew = true;
      const titleMap = new Map(titles.map((title, at) => [title, at]));
      service.registerTable(this.book.unitId, table.name, { sheetId: sheet, range, titleMap });
    }
    const gone = [...before.keys()].filter((name) => !this.known.has(name));
    for (const name of gone) service.remove(this.book.unitId, name);
    if (!isNew && gone.length === 0) return false;
    // Univer keeps parsed formulas, with the cells that the table had then.
    const names = [...before.keys(), ...this.known.keys()];
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
    return true;
  }
}
