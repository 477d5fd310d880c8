import type { AreaChange } from "./sheet/AreaChange";
import type { CellChange } from "./sheet/CellChange";
import type { FormulaCell } from "./sheet/FormulaCell";
import type { Area, Sheet } from "./sheet/Sheet";
import type { SheetCells } from "./sheet/SheetCells";

/** Cells of a sheet that a person filled: "C6", or a part of a row, "A6:F6". */
export interface EditedSheet {
  sheet: string;
  /** Cells of the table that no longer hold what was written. */
  edited: readonly string[];
  /** Cells beside the table that would be written over or deleted. */
  covered: readonly string[];
}

/** What could not be brought back. */
export interface NotRestored {
  sheet: string;
  /** The hidden sheet that still holds what stood there; absent for a sheet that is left over. */
  copy?: string;
}

/**
 * What was asked of the spreadsheet and could not be had. Nothing was written, or what was written is
 * undone; only `refused` may leave something, and names it.
 */
export type Failure =
  | { kind: "sheetProtected"; sheet: string }
  | { kind: "workbookProtected" }
  | { kind: "nameTaken"; sheet: string }
  /** A sheet that a person may have edited, ours too; written over only where the person allows it. */
  | { kind: "sheetStands"; sheet: string }
  | { kind: "sheetGone"; sheet: string }
  | { kind: "cellChanged"; sheet: string; cell: string }
  | { kind: "cellHasFormula"; sheet: string; cell: string }
  | {
      kind: "editedSince";
      sheets: readonly EditedSheet[];
      /** What would be lost by undoing, which nobody can allow. */
      isUndo?: true;
    }
  | { kind: "noRoom"; sheet: string }
  | { kind: "undoGone" }
  | { kind: "editing" }
  /** A part of the add-in itself that is loaded when it is needed could not be had. */
  | { kind: "notLoaded" }
  | { kind: "cancelled" }
  | {
      kind: "refused";
      code: string;
      message: string;
      restored: boolean;
      /** Absent where it is not known in detail. */
      notRestored?: readonly NotRestored[];
    };

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
  /** Absent where a sheet of an earlier run was updated. */
  isNew?: boolean;
}

/** Sheets that were written together. */
export interface WrittenRun {
  /** In the order in which they were given. */
  sheets: readonly WrittenSheet[];
  /** Sheets of earlier runs that were not among them: they stand as they did. */
  others: readonly WrittenSheet[];
  /** The way back, where it was asked for. */
  undo?: RunUndo;
}

/** The way back from one run; good until another run that can be undone, or until Excel is closed. */
export interface RunUndo {
  /**
   * Removes the sheets that the run added and gives those that it updated their earlier content, all
   * or none. What a person typed into them since is a failure.
   */
  run(): Promise<void>;
  /** Gives the way back up: nothing of the earlier content is left in the workbook. */
  forget(): Promise<void>;
}

/** How sheets are to be written. */
export interface WriteOptions {
  /** Names of sheets that a person let us write over, whatever they hold. */
  over?: readonly string[];
  /** Whether the run is to be undone by a press: its earlier content stays in hidden sheets for that. */
  undoable?: boolean;
  /** Told after each round trip how many of how many are done. */
  onProgress?: (done: number, of: number) => void;
  /** Aborted: what was done is taken back, between two round trips. */
  signal?: AbortSignal;
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
   * earlier run in their place, where cells beside the table are left alone. Selects the first. A
   * sheet of that name which is not ours is a failure, and so is what a person typed since into the
   * cells that would be written: only where a person allowed it they are overwritten.
   */
  writeSheets(sheets: readonly Sheet[], options?: WriteOptions): Promise<WrittenRun>;
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
