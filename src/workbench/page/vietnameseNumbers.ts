import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { enteredCell } from "../model/enteredCell";
import type { UniverParts } from "../model/Univer";

/** Before and after what Univer's own parts do; its last word has -1. */
const first = 1000;
const last = -0.5;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/** A number without a format, or in percent, as Univer hands it to screen and editor: 38.5, "94.5%". */
function withComma(cell: Cell): Cell {
  const isPlain = cell?.t === CellValueType.NUMBER && /^-?\d+\.\d+%?$/.test(String(cell.v));
  return isPlain ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;
}

/** Numbers are shown and typed with the decimal comma, formulas with the semicolon, as in a Vietnamese Excel. */
export function useVietnameseNumbers({ univer }: UniverParts): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const interceptors = injector.get(SheetInterceptorService);
  // Numbers without a format; those with one are the controller's.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: last,
    handler: (cell, _, next) => next(withComma(cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell, _, next) => next(withComma(cell)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const typed = cell.f ?? cell.v;
      if (typeof typed !== "string") return next(cell);
      const style = worksheet.getComposedCellStyleByCellData(
        row,
        col,
        worksheet.getCellRaw(row, col),
      );
      const place = { pattern: style.n?.pattern ?? "General", locale: "vi" };
      return { ...cell, ...enteredCell(typed, place) }; // the last word: Univer reads numbers in English
    },
  });
}
