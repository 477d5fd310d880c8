import type { Sheet } from "../../src/sheet/Sheet";
import type { SheetCells } from "../../src/sheet/SheetCells";
import type { Workbook } from "../../src/workbook";

/** A workbook of plain cells that notes what is asked of it; nothing is drawn. */
export class PlainWorkbook implements Workbook {
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
    return Promise.resolve(sheets.map(({ id, name }) => ({ id, name })));
  };
  changeCells: Workbook["changeCells"] = (changes) =>
    Promise.resolve(changes.map((change) => ({ ...change, from: change.to, to: change.from })));
  show = () => Promise.resolve();
  recalculate = () => Promise.resolve();
  onEdited = () => Promise.resolve(() => Promise.resolve());
}
