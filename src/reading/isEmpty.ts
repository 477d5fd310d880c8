import type { SheetCells } from "../sheet/SheetCells";

/** Whether a worksheet holds nothing. */
export const isEmpty = ({ values }: SheetCells): boolean =>
  values.every((row) => row.every((value) => String(value).trim() === ""));
