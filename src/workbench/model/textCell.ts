import { CellValueType, type ICellData } from "@univerjs/core";
import { isErrorText } from "./cellContent";

/** A cell that holds text; one that could be taken for a number, truth value or error is marked as text. */
export function textCell(text: string): ICellData {
  const isMistakable =
    isErrorText(text) ||
    /^(true|false)$/i.test(text) ||
    (text.trim() !== "" && Number.isFinite(Number(text)));
  return { v: text, t: isMistakable ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
