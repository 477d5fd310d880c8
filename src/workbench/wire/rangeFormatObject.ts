import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { invalidArgument } from "../protocol/RichApiError";
import { numberOf } from "./argument";
import { formatProtectionObject } from "./formatProtectionObject";
import { rangeBorderCollectionObject } from "./rangeBorderCollectionObject";
import { rangeFillObject } from "./rangeFillObject";
import { rangeFontObject } from "./rangeFontObject";
import { common, styled } from "./styled";
import { formatLeaves } from "./styleLeaves";
import { objectIn, type World } from "./World";

const upTo = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));

/** Rows of a whole column beyond these are as high as any. */
const mostRows = 10_000;

/** Points; no row of Excel is higher. */
const highestRow = 409.5;

function lengthOf(value: unknown): number {
  const length = numberOf(value);
  if (length < 0) throw invalidArgument();
  return length;
}

/** `Excel.RangeFormat`; widths and heights in points. */
export function rangeFormatObject(world: World, sheet: string, area: Area): WireObject {
  const { styles } = world.book;
  const { get, set } = styled(world, sheet, area, formatLeaves);
  return objectIn(world, "RangeFormat", sheet, {
    get: {
      ...get,
      ColumnWidth: () =>
        common([upTo(area.columns, (at) => styles.columnWidth(sheet, area.column + at))]),
      RowHeight: () =>
        common([
          upTo(Math.min(area.rows, mostRows), (at) => styles.rowHeight(sheet, area.row + at)),
        ]),
      Borders: () => rangeBorderCollectionObject(world, sheet, area),
      Fill: () => rangeFillObject(world, sheet, area),
      Protection: () => formatProtectionObject(world, sheet, area),
      Font: () => rangeFontObject(world, sheet, area),
    },
    set: {
      ...set,
      ColumnWidth: (value) =>
        styles.setColumnWidth(sheet, area.column, area.columns, lengthOf(value)),
      RowHeight: (value) => {
        if (numberOf(value) > highestRow) throw invalidArgument();
        styles.setRowHeight(sheet, area.row, area.rows, lengthOf(value));
      },
    },
    call: {
      AutofitColumns: () => {
        styles.autofitColumns(sheet, area);
        return null;
      },
      AutofitRows: () => {
        styles.autofitRows(sheet, area);
        return null;
      },
    },
  });
}
