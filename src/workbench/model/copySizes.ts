import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { maxColumns, maxRows } from "./address";
import type { Area } from "./Area";
import { rangeOf, type UniverBook } from "./UniverBook";

const counted = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Whole columns bring their widths along, whole rows their heights, as in Excel. */
export function copySizes(
  book: UniverBook,
  fromSheet: string,
  from: Area,
  toSheet: string,
  to: Area,
): void {
  const source = book.sheet(fromSheet);
  const { rows, columns } = book.clip(fromSheet, from);
  const target = { ...to, rows, columns };
  book.grow(toSheet, target);
  const params = { subUnitId: toSheet, ranges: [rangeOf(target)] };
  if (from.rows === maxRows) {
    const widthOf = (i: number) => source.getColumnManager().getColumnWidth(from.column + i);
    const colWidth = Object.fromEntries(
      counted(columns).map((i) => [to.column + i, widthOf(i)] as const),
    );
    book.run(SetWorksheetColWidthMutation.id, { ...params, colWidth });
  }
  if (from.columns === maxColumns) {
    const heightOf = (i: number) => source.getRowManager().getRowHeight(from.row + i);
    const rowHeight = Object.fromEntries(
      counted(rows).map((i) => [to.row + i, heightOf(i)] as const),
    );
    book.run(SetWorksheetRowHeightMutation.id, { ...params, rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    book.run(SetWorksheetRowIsAutoHeightMutation.id, { ...params, autoHeightInfo });
  }
}
