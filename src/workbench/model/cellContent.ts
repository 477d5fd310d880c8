import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "./CellValue";

const errors = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #CYCLE! #BUSY! #CONNECT!".split(
    " ",
  ),
);

/** Whether a text is what an error value shows. */
export const isErrorText = (text: string): boolean => errors.has(text);

/** Whether a cell holds a value or a formula; a format alone does not count. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v ?? "") !== "" || cell.f != null || cell.si != null || cell.p != null;
}

/** Whether a cell holds a formula; one filled down from another has only its id. */
export const hasFormula = (cell: Nullable<ICellData>): boolean =>
  cell?.f != null || cell?.si != null;

/** What a cell holds: booleans are 1 and 0 of their own type in Univer, rich text may stand alone. */
export function contentOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.v != null) return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}

/** Empty, Double, Boolean, Error or String. */
export function typeOfContent(cell: Nullable<ICellData>): string {
  const value = contentOf(cell);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorText(value) ? "Error" : "String";
}
