import type { Sheet } from "../../src/sheet/Sheet";
import type { SheetCells } from "../../src/sheet/SheetCells";
import type { Workbook } from "../../src/workbook";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** A workbook in which the sheets that are written stand. */
export class WrittenWorkbook extends PlainWorkbook {
  constructor(private standing: readonly SheetCells[]) {
    super(standing);
  }

  override writeSheets: Workbook["writeSheets"] = (sheets, { over = [] } = {}) => {
    const fresh = sheets.map((sheet: Sheet) => ({ ...cellsOfSheet(sheet), appendix: sheet.id }));
    this.standing = [...this.standing.filter(({ name }) => !over.includes(name)), ...fresh];
    this.retype(this.standing);
    const written = sheets.map(({ id, name }) => ({ id, name }));
    return Promise.resolve({ sheets: written, others: [] });
  };
}
