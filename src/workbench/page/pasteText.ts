import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  IEditorBridgeService,
  ISheetClipboardService,
  SetRangeValuesCommand,
} from "@univerjs/preset-sheets-core";
import { enteredCell } from "../model/enteredCell";
import type { UniverParts } from "../model/Univer";
import { cellsOfText } from "./cellsOfText";

/**
 * Text from outside is pasted into cells as if each were typed: Vietnamese numbers, the cells' own
 * formats, one step to undo. Univer would read 38,5 as 385 and give the cells the look of the source.
 * What was copied in the grid itself is Univer's, with its formats and formulas.
 */
export function pasteText({ univer, api }: UniverParts, grid: HTMLElement): void {
  const injector = univer.__getInjector();
  const isCopiedHere = (html: string): boolean => {
    const [, id] = /data-copy-id="([^\s"]+)"/.exec(html) ?? [];
    return (
      id !== undefined &&
      injector.get(ISheetClipboardService).copyContentCache().get(id) !== undefined
    );
  };
  const paste = (text: string) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getActiveRange()?.getRange();
    if (!sheet || !selected) return;
    const given = cellsOfText(text);
    const isOne = given.length === 1 && given[0]!.length === 1;
    const at = { row: selected.startRow, column: selected.startColumn };
    const rows = isOne ? selected.endRow - at.row + 1 : given.length;
    const columns = isOne
      ? selected.endColumn - at.column + 1
      : Math.max(...given.map((row) => row.length));
    if (at.row + rows > sheet.getMaxRows()) sheet.setRowCount(at.row + rows);
    if (at.column + columns > sheet.getMaxColumns()) sheet.setColumnCount(at.column + columns);
    const worksheet = sheet.getSheet();
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let i = 0; i < rows; i += 1)
      for (let j = 0; j < columns; j += 1) {
        const content = isOne ? given[0]![0] : given[i]?.[j];
        const [row, column] = [at.row + i, at.column + j];
        const merge = worksheet.getMergedCell(row, column);
        const isInside = merge && (merge.startRow !== row || merge.startColumn !== column);
        if (content === undefined || isInside) continue;
        const raw = worksheet.getCellRaw(row, column);
        const style = worksheet.getComposedCellStyleByCellData(row, column, raw);
        const place = { pattern: style.n?.pattern ?? "General", locale: "vi" };
        (value[row] ??= {})[column] = enteredCell(content, place);
      }
    void api.executeCommand(SetRangeValuesCommand.id, {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      value,
    });
  };
  addEventListener(
    "paste",
    (event) => {
      const { target, clipboardData } = event;
      if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return;
      const isInGrid = grid.contains(target) || target.closest("[id*=univer]") !== null;
      const isTyping = injector.get(IEditorBridgeService).isVisible().visible;
      const text = clipboardData?.getData("text/plain") ?? "";
      if (!isInGrid || isTyping || text === "") return;
      if (isCopiedHere(clipboardData?.getData("text/html") ?? "")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(text);
    },
    true,
  );
}
