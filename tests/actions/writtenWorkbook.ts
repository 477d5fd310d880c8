import type { Sheet } from "../../src/sheet/Sheet";
import type { SheetCells } from "../../src/sheet/SheetCells";
import type { Workbook } from "../../src/workbook";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { PlainWorkbook } from "./plainWorkbook";

/** A workbook in which the sheets that are written stand, until they are taken back. */
export class WrittenWorkbook extends PlainWorkbook {
  constructor(private standing: readonly SheetCells[]) {
    super(standing);
  }

  override writeSheets: Workbook["writeSheets"] = (sheets, { over = [], undoable } = {}) => {
    const before = this.standing;
    const fresh = sheets.map((sheet: Sheet) => ({
      ...cellsOfSheet(sheet),
      ...(!sheet.isTheirs && { appendix: sheet.id }),
    }));
    this.standing = [...this.standing.filter(({ name }) => !over.includes(name)), ...fresh];
    this.retype(this.standing);
    const written = sheets.map(({ id, name }) => ({ id, name }));
    const giveBack = () => {
      this.standing = before;
      this.retype(before);
      return Promise.resolve();
    };
    const undo = { run: giveBack, forget: () => Promise.resolve() };
    return Promise.resolve({ sheets: written, others: [], ...(undoable && { undo }) });
  };
}
