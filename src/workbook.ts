import type { Sheet } from "./sheet/Sheet";
import type { CellValue, SheetCells } from "./sheet/SheetCells";

/** What was asked of the spreadsheet and could not be had. Nothing was written, or what was written is undone. */
export type Failure =
  | { kind: "sheetProtected"; sheet: string }
  | { kind: "workbookProtected" }
  | { kind: "nameTaken"; sheet: string }
  | { kind: "sheetGone"; sheet: string }
  | { kind: "cellChanged"; sheet: string; cell: string }
  | { kind: "cellHasFormula"; sheet: string; cell: string }
  | { kind: "editing" }
  | { kind: "refused"; code: string; message: string; restored: boolean };

/** Thrown by an implementation of `Workbook`; caught once, where the person clicked. */
export class WorkbookFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
    this.name = "WorkbookFailure";
  }
}

/** A sheet that was written, by the name it has now. */
export interface WrittenSheet {
  id: string;
  name: string;
}

/** A cell that is to hold something else. */
export interface CellChange {
  sheet: string;
  cell: string;
  /** What it holds before: where it holds something else by then, nothing is changed. */
  from: CellValue;
  /** A text is written as text, whatever it looks like. */
  to: CellValue;
  /** The number format that goes with it, en-US. */
  format: string;
}

/** What the add-in needs of a spreadsheet. */
export interface Workbook {
  /** Every worksheet in tab order, hidden ones too. */
  readAll(): Promise<SheetCells[]>;
  /** What is remembered in the workbook under this key. */
  remembered(key: string): Promise<string | undefined>;
  remember(key: string, value: string): Promise<void>;
  /**
   * Writes the sheets, all or none: new ones behind the last sheet in the order given, ours of an
   * earlier run in their place. Selects the first. A sheet of that name which is not ours is a
   * failure, never overwritten.
   */
  writeSheets(sheets: readonly Sheet[]): Promise<WrittenSheet[]>;
  /**
   * Changes cells, all or none. A cell that holds something else than expected, or a formula, is a
   * failure.
   *
   * @returns the changes that take it back
   */
  changeCells(changes: readonly CellChange[]): Promise<CellChange[]>;
  /** Selects a cell ("D7") of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  /** Computes every formula anew, those of ours too: after a change of what they depend on unseen. */
  recalculate(): Promise<void>;
  /** Calls `listener` after cells were changed by anybody but us, until the returned function is called. */
  onEdited(listener: () => void): Promise<() => Promise<void>>;
}
