import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import { parseAddress } from "../model/address";
import type { Area } from "../model/Area";
import { blankSheet } from "../model/blankSheet";
import { hasContent } from "../model/cellContent";
import { rangeOf } from "../model/UniverBook";
import { formulaOf, type SharedFormulas, valueFromFile } from "./cellFromFile";
import { cellNodes, rowNodes } from "./cellNodes";
import { colourFromFile } from "./colours";
import type { FileContext } from "./FileContext";
import { pageLayoutFromFile } from "./pageLayoutFromFile";
import { pixelsOfPoints, pixelsOfWidth } from "./sizes";
import { columnsFromFile, rowsFromFile } from "./sizesFromFile";
import type { ListedSheet } from "./WorkbookParts";
import { childOf, childrenOf, isOn, type XmlNode } from "./XmlNode";

const yes = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Rows and columns that the grid has beyond what is used. */
const margin = { rows: 50, columns: 6 };

/** The areas of the formulas in a sheet part that fill more than their own cell. */
export function arrayAreas(root: XmlNode): Area[] {
  return rowNodes(root).flatMap(({ node }) =>
    childrenOf(node, "c").flatMap((cell) => {
      const f = childOf(cell, "f");
      if (f?.attributes["t"] !== "array") return [];
      const area = parseAddress(f.attributes["ref"] ?? "");
      return area && area.rows * area.columns > 1 ? [area] : [];
    }),
  );
}

/** The cells of an array formula's area but the first: results, which come with the calculation. */
function spilledCells(root: XmlNode): Set<string> {
  const spilled = new Set<string>();
  for (const area of arrayAreas(root))
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++)
        if (i > 0 || j > 0) spilled.add(`${area.row + i}:${area.column + j}`);
  return spilled;
}

/** The cells inside a merged area but its first: a file may hold something there that no one sees. */
function coveredCells(merges: readonly Area[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges)
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        (area) =>
          column >= area.column &&
          column < area.column + area.columns &&
          (row !== area.row || column !== area.column),
      ) ?? false;
}

/** The cells of a sheet part; a style is named `file-` and its number. */
function cellsFromFile(root: XmlNode, merges: readonly Area[], context: FileContext) {
  const spilled = spilledCells(root);
  const isCovered = coveredCells(merges);
  const shared: SharedFormulas = new Map();
  const cells: Record<number, Record<number, ICellData>> = {};
  const last = { row: -1, column: -1 };
  for (const { row, node: rowNode } of rowNodes(root)) {
    for (const { column, node } of cellNodes(row, rowNode)) {
      const s = node.attributes["s"] ?? "0";
      const f = formulaOf(node, row, column, shared);
      const isBlank =
        isCovered(row, column) || (f === undefined && spilled.has(`${row}:${column}`));
      const value = isBlank ? {} : valueFromFile(node, context);
      const unlocked = context.styles.isUnlocked(Number(s));
      const cell: ICellData = {
        ...value,
        ...(f !== undefined && !isBlank && { f }),
        ...(unlocked && { custom: { unlocked: true } }),
      };
      if (!hasContent(cell) && s === "0" && !unlocked) continue;
      (cells[row] ??= {})[column] = { ...cell, s: `file-${s}` };
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    }
  }
  return { cells, last };
}

/** A sheet of a file for Univer. */
export function sheetFromFile(
  root: XmlNode,
  { id, name, state, part }: ListedSheet,
  context: FileContext,
): IWorksheetData {
  const read = blankSheet(id, name);
  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => parseAddress(attributes["ref"] ?? "") ?? [],
  );
  const { cells, last } = cellsFromFile(root, merges, context);
  const rowData = rowsFromFile(root);
  const columnCount = Math.max(read.columnCount, last.column + 1 + margin.columns);
  const lastRow = Math.max(last.row, ...Object.keys(rowData).map(Number));
  const normal = context.styles.styleOf(0);
  const tab = colourFromFile(childOf(root, "sheetPr/tabColor"), context.styles.theme);
  const { defaultRowHeight, defaultColWidth } = childOf(root, "sheetFormatPr")?.attributes ?? {};
  const view = childOf(root, "sheetViews/sheetView");
  const pane = childOf(view, "pane")?.attributes ?? {};
  const isFrozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  const xSplit = isFrozen ? Number(pane["xSplit"] ?? 0) : 0;
  const ySplit = isFrozen ? Number(pane["ySplit"] ?? 0) : 0;
  return {
    ...read,
    defaultStyle: { ff: normal.ff ?? "Calibri", fs: normal.fs ?? 11 },
    tabColor: tab ?? "",
    hidden: yes(state !== "visible"),
    rowCount: Math.max(read.rowCount, lastRow + 1 + margin.rows),
    columnCount,
    showGridlines: yes(isOn(view?.attributes["showGridLines"], true)),
    defaultRowHeight: pixelsOfPoints(Number(defaultRowHeight ?? 15)),
    defaultColumnWidth:
      defaultColWidth === undefined
        ? read.defaultColumnWidth
        : pixelsOfWidth(Number(defaultColWidth)),
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    },
    mergeData: merges.map(rangeOf),
    cellData: cells,
    rowData,
    columnData: columnsFromFile(root, columnCount),
    custom: {
      part, // where a copy of the sheet finds what the workbook has no place for
      pageLayout: pageLayoutFromFile(root),
      ...(state === "veryHidden" && { isVeryHidden: true }),
    },
  };
}
