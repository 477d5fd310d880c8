import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { maxColumns, maxRows } from "./address";
import type { Change } from "./Change";
import { areaOf, type UniverBook } from "./UniverBook";

const moving = 1; // SelectionMoveType: the mouse is still being dragged

interface Params {
  unitId?: string;
  subUnitId?: string;
  subUnitName?: string;
  name?: string;
  type?: number;
  sheet?: { id: string };
  range?: IRange;
  selections?: { range: IRange }[];
  cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
}

const rowsMoved = new Map<string, "RowInserted" | "RowDeleted">([
  [InsertRowMutation.id, "RowInserted"],
  [RemoveRowMutation.id, "RowDeleted"],
]);
const columnsMoved = new Map<string, "ColumnInserted" | "ColumnDeleted">([
  [InsertColMutation.id, "ColumnInserted"],
  [RemoveColMutation.id, "ColumnDeleted"],
]);

/** What a command of Univer did to the workbook, in the words of the model; undefined for everything else. */
export function changeOf(
  book: UniverBook,
  command: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): Change | undefined {
  const params = (command.params ?? {}) as Params;
  if (params.unitId !== undefined && params.unitId !== book.unitId) return undefined;
  const sheet = params.subUnitId ?? params.sheet?.id ?? "";
  const rowKind = rowsMoved.get(command.id);
  const columnKind = columnsMoved.get(command.id);
  const by = book.author;
  if (rowKind && params.range) {
    const area = { ...areaOf(params.range), column: 0, columns: maxColumns };
    return { kind: rowKind, sheet, area, by };
  }
  if (columnKind && params.range)
    return {
      kind: columnKind,
      sheet,
      area: { ...areaOf(params.range), row: 0, rows: maxRows },
      by,
    };
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      return isResult ? undefined : written(book, sheet, params.cellValue ?? {});
    }
    case SetSelectionsOperation.id: {
      const range = params.selections?.at(-1)?.range;
      if (!range || !Number.isFinite(range.startRow) || params.type === moving) return undefined;
      return { kind: "selection", sheet, area: areaOf(range) };
    }
    case InsertSheetMutation.id:
      return { kind: "sheetAdded", sheet };
    case RemoveSheetMutation.id:
      return { kind: "sheetDeleted", sheet, name: params.subUnitName ?? "" };
    case SetWorksheetNameMutation.id:
      return { kind: "sheetRenamed", sheet, name: params.name ?? "" };
    case SetWorksheetActiveOperation.id:
      return { kind: "sheetActivated", sheet };
    default:
      return undefined;
  }
}

function written(
  book: UniverBook,
  sheet: string,
  cellValue: Record<string, Record<string, Nullable<ICellData>>>,
): Change | undefined {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((row) => Object.keys(row).map(Number));
  if (columns.length === 0) return undefined;
  const row = smallest(rows);
  const column = smallest(columns);
  const area = {
    row,
    column,
    rows: -smallest(rows.map((n) => -n)) - row + 1,
    columns: -smallest(columns.map((n) => -n)) - column + 1,
  };
  const hasValues =
    !book.isStyling &&
    Object.values(cellValue).some((cells) =>
      Object.values(cells).some(
        (cell) => cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell,
      ),
    );
  return hasValues
    ? { kind: "cells", sheet, area, by: book.author }
    : { kind: "format", sheet, area };
}

const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);
