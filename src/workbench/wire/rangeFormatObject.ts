import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { numberOf } from "./argument";
import { rangeBorderCollectionObject } from "./rangeBorderCollectionObject";
import { rangeFillObject } from "./rangeFillObject";
import { rangeFontObject } from "./rangeFontObject";
import { common, styled } from "./styled";
import { formatLeaves } from "./styleLeaves";
import { objectIn, type World } from "./World";

const upTo = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));

/** `Excel.RangeFormat`; widths and heights in points. */
export function rangeFormatObject(world: World, sheet: string, area: Area): WireObject {
  const { styles } = world.book;
  const { get, set } = styled(world, sheet, area, formatLeaves);
  return objectIn(world, "RangeFormat", sheet, {
    get: {
      ...get,
      ColumnWidth: () =>
        common([upTo(area.columns, (at) => styles.columnWidth(sheet, area.column + at))]),
      RowHeight: () => common([upTo(area.rows, (at) => styles.rowHeight(sheet, area.row + at))]),
      Borders: () => rangeBorderCollectionObject(world, sheet, area),
      Fill: () => rangeFillObject(world, sheet, area),
      Font: () => rangeFontObject(world, sheet, area),
    },
    set: {
      ...set,
      ColumnWidth: (value) =>
        styles.setColumnWidth(sheet, area.column, area.columns, numberOf(value)),
      RowHeight: (value) => styles.setRowHeight(sheet, area.row, area.rows, numberOf(value)),
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
