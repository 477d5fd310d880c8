import type { Area } from "./Area";
import { eachCell } from "./eachCell";
import type { Metadata } from "./Metadata";
import { ModelError } from "./ModelError";
import type { CellMatrix, UniverBook } from "./UniverBook";

/** What a protected sheet still allows when its options say so, by Office.js's name of the option. */
export type Allowance =
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows";

/** Protection as it is kept in metadata under the key "protection". */
export interface StoredProtection {
  /** What stays allowed, as Office.js names it; absent for a workbook. */
  options?: object;
  /** The password, when it was set while the workbook was open. */
  password?: string;
  /** What a file says of its password: the attributes of its hash, which cannot be turned back. */
  hash?: Record<string, string>;
}

/** Protected sheets and a protected workbook: what they refuse, and how they are opened. */
export class Protection {
  constructor(
    private readonly book: UniverBook,
    private readonly metadata: Metadata,
  ) {}

  /** The options of a protected sheet, or undefined when it is not protected. */
  sheet(id: string): { options: object } | undefined {
    const kept = this.metadata.sheet(id)["protection"] as StoredProtection | undefined;
    return kept && { options: kept.options ?? {} };
  }

  /** Protects a sheet. Throws AccessDenied when it is protected already, as Excel does. */
  protectSheet(id: string, options: object = {}, password?: string): void {
    if (this.sheet(id)) throw denied(`Sheet ${id} is protected already.`);
    this.metadata.setSheet(id, { protection: stored(options, password) });
  }

  /** Takes the protection away; does nothing on a sheet without. */
  unprotectSheet(id: string, password?: string): void {
    checkPassword(this.metadata.sheet(id)["protection"] as StoredProtection | undefined, password);
    this.metadata.setSheet(id, { protection: undefined });
  }

  /** Whether the structure of the workbook is protected: its sheets stay as they are. */
  workbook(): boolean {
    return this.metadata.workbook()["protection"] !== undefined;
  }

  /** Protects the structure. Throws AccessDenied when it is protected already. */
  protectWorkbook(password?: string): void {
    if (this.workbook()) throw denied("The workbook is protected already.");
    this.metadata.setWorkbook({ protection: stored(undefined, password) });
  }

  /** Takes the protection of the structure away. */
  unprotectWorkbook(password?: string): void {
    checkPassword(this.metadata.workbook()["protection"] as StoredProtection | undefined, password);
    this.metadata.setWorkbook({ protection: undefined });
  }

  /** Throws AccessDenied when the sheet is protected and does not allow this. */
  guardSheet(id: string, allowance?: Allowance): void {
    const found = this.sheet(id);
    if (!found) return;
    const options = found.options as Partial<Record<Allowance, boolean>>;
    if (allowance && options[allowance] === true) return;
    throw denied(`Sheet ${id} is protected.`);
  }

  /** Throws AccessDenied when the sheet is protected and one of these cells is locked. */
  guardCells(id: string, area: Area): void {
    if (!this.sheet(id)) return;
    const sheet = this.book.sheet(id);
    const cells = this.book.clip(id, area);
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        if (sheet.getCellRaw(row, column)?.custom?.["unlocked"] !== true) this.guardSheet(id);
      }
    }
  }

  /** Whether cells are locked, in rows; whole rows and columns end with the grid. */
  locked(id: string, area: Area): boolean[][] {
    const sheet = this.book.sheet(id);
    return eachCell(
      this.book.clip(id, area),
      (row, column) => sheet.getCellRaw(row, column)?.custom?.["unlocked"] !== true,
    );
  }

  /** Locks cells, or leaves them open to typing while the sheet is protected. */
  setLocked(id: string, area: Area, on: boolean): void {
    this.guardSheet(id);
    this.book.grow(id, area);
    const sheet = this.book.sheet(id);
    const matrix: CellMatrix = {};
    eachCell(this.book.clip(id, area), (row, column) => {
      const custom: Record<string, unknown> = { ...sheet.getCellRaw(row, column)?.custom };
      if (on) delete custom["unlocked"];
      else custom["unlocked"] = true;
      (matrix[row] ??= {})[column] = { custom };
    });
    this.book.setStyles(id, matrix);
  }

  /** Throws AccessDenied when the structure of the workbook is protected. */
  guardStructure(): void {
    if (this.workbook()) throw denied("The structure of the workbook is protected.");
  }
}

const denied = (message: string) => new ModelError("AccessDenied", message);

function stored(options: object | undefined, password: string | undefined): StoredProtection {
  return {
    ...(options === undefined ? {} : { options }),
    ...(password ? { password } : {}),
  };
}

function checkPassword(kept: StoredProtection | undefined, password: string | undefined): void {
  if (kept?.hash)
    throw denied("The password came with the file as a hash, which is not checked here.");
  if (kept?.password !== undefined && kept.password !== password)
    throw new ModelError("InvalidArgument", "The password is wrong.");
}
