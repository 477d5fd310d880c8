import type { CellValue } from "../../sheet/SheetCells";

/** Why a cell of the sheet "Quy định" says nothing that can be used. */
export type CellFault =
  "missing" | "unknownWord" | "notANumber" | "notADate" | "unknownReference" | "twice";

/** What a cell says, or why it says nothing. */
export type CellReading<T> = { value: T } | { fault: CellFault };

/** How one kind of value stands in a cell of the sheet "Quy định", there and back. */
export interface CellCodec<T> {
  write: (value: T) => string | number;
  /** @param format number format of the cell, en-US */
  read: (value: CellValue, format: string) => CellReading<T>;
  /** The only words that the cell may hold. */
  words?: readonly string[];
}
