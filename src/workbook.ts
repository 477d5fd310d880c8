import type { AreaChange } from "./sheet/AreaChange";
import type { CellChange } from "./sheet/CellChange";
import type { FormulaCell } from "./sheet/FormulaCell";
import type { Area, Sheet } from "./sheet/Sheet";
import type { SheetCells } from "./sheet/SheetCells";

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
   * failure, overwritten only where a person allowed it.
   *
   * @param over names of sheets that are not ours and that a person let us write over
   */
  writeSheets(sheets: readonly Sheet[], over?: readonly string[]): Promise<WrittenSheet[]>;
  /**
   * Writes single cells, all or none. Gives back the changes that take them back, formats too: one
   * press undoes it. A cell that was changed since it was read is a failure, and so is a formula.
   */
  writeCells(changes: readonly CellChange[]): Promise<CellChange[]>;
  /** Selects a cell ("D7") of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  /** Computes every formula anew, those of ours too: after a change of what they depend on unseen. */
  recalculate(): Promise<void>;
  /** Calls `listener` after cells were changed by anybody but us, or sheets came or went, until the returned function is called. */
  onEdited(listener: () => void): Promise<() => Promise<void>>;
}

/** What the add-in needs of the formulas of a spreadsheet. */
export interface FormulaBook {
  /** The cells with such a formula, by sheets in tab order, row by row; hidden sheets too. */
  readFormulas(isWanted: (formula: string) => boolean): Promise<FormulaCell[]>;
  /**
   * Writes values and formulas, all or none, formats kept. Gives back the changes that take them
   * back: one press undoes it. A cell that holds something else than it did when it was read is a
   * failure, and so is a protected sheet.
   */
  writeFormulas(changes: readonly AreaChange[]): Promise<AreaChange[]>;
  /** The cells that are selected, and their sheet. */
  selection(): Promise<{ sheet: string; area: Area }>;
}
