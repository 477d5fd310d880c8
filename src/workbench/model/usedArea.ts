import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { Area } from "./Area";
import { hasContent } from "./cellContent";
import { areaOf, type UniverBook } from "./UniverBook";

/** The smallest area round everything on a sheet; with `valuesOnly` formats and merges do not count. */
export function usedArea(book: UniverBook, id: string, valuesOnly: boolean): Area | undefined {
  const sheet = book.sheet(id);
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell?.s != null)) include(row, column);
  });
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[id];
  new ObjectMatrix<Nullable<ICellData>>(spilled ?? {}).forValue((row, column, cell) => {
    if (hasContent(cell)) include(row, column);
  });
  for (const merge of valuesOnly ? [] : sheet.getMergeData().map(areaOf)) {
    include(merge.row, merge.column);
    include(merge.row + merge.rows - 1, merge.column + merge.columns - 1);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
