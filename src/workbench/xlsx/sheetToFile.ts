import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { formatAddress } from "../model/address";
import type { Area } from "../model/Area";
import { areaOf } from "../model/UniverBook";
import { cellNodes } from "./cellNodes";
import { cellsToFile } from "./cellsToFile";
import { hexOf } from "./colours";
import type { PageLayout } from "./PageLayout";
import { pageLayoutToFile } from "./pageLayoutToFile";
import { placeChild } from "./placeChild";
import { sheetPropertiesOrder } from "./sheetPropertiesOrder";
import { sheetPartOf } from "./sheetPartOf";
import type { SheetSource } from "./SheetSource";
import { columnsToFile, rowsToFile } from "./sizesToFile";
import { childOf, childrenOf, element, removeChild, type XmlNode } from "./XmlNode";

/**
 * Writes a sheet into its part: only what differs from what the part said when it was opened.
 *
 * @param opened the sheet as it was read from this part; undefined for a new one
 */
export function sheetToFile(
  root: XmlNode,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
  source: SheetSource,
): void {
  const rows = cellsToFile(root, opened, data, source);
  rowsToFile(root, rows, opened, data, source);
  columnsToFile(root, opened, data, source);
  dimensionToFile(root, rows);
  mergesToFile(root, opened, data);
  viewToFile(root, opened, data);
  if ((opened?.tabColor ?? "") !== (data.tabColor || "")) tabToFile(root, data.tabColor);
  const layout = (sheet: IWorksheetData | undefined) =>
    (sheet?.custom?.["pageLayout"] ?? {}) as PageLayout;
  pageLayoutToFile(root, layout(opened), layout(data));
}

function dimensionToFile(root: XmlNode, rows: Map<number, XmlNode>): void {
  const cells = [...rows].flatMap(([row, node]) => cellNodes(row, node));
  if (cells.length === 0) return;
  let area: Area = { row: cells[0]!.row, column: cells[0]!.column, rows: 1, columns: 1 };
  for (const { row, column } of cells) {
    const top = Math.min(area.row, row);
    const left = Math.min(area.column, column);
    area = {
      row: top,
      column: left,
      rows: Math.max(area.row + area.rows, row + 1) - top,
      columns: Math.max(area.column + area.columns, column + 1) - left,
    };
  }
  sheetPartOf(root, "dimension").attributes = { ref: formatAddress(area) };
}

function mergesToFile(root: XmlNode, opened: IWorksheetData | undefined, data: IWorksheetData) {
  const addresses = (sheet: IWorksheetData | undefined) =>
    (sheet?.mergeData ?? []).map((range) => formatAddress(areaOf(range)));
  const after = addresses(data);
  if (JSON.stringify(addresses(opened).sort()) === JSON.stringify([...after].sort())) return;
  const list = sheetPartOf(root, "mergeCells");
  list.attributes = { count: String(after.length) };
  list.children = after.map((ref) => element("mergeCell", { ref }));
  if (after.length === 0) removeChild(root, list);
}

function tabToFile(root: XmlNode, colour: string): void {
  const properties = sheetPartOf(root, "sheetPr");
  const old = childOf(properties, "tabColor");
  if (old) removeChild(properties, old);
  if (!colour) return;
  const tab = element("tabColor", { rgb: `FF${hexOf(colour)}` });
  placeChild(properties, tab, sheetPropertiesOrder);
}

/** The first view of a sheet part, made where there is none. */
export function viewOf(root: XmlNode): XmlNode {
  const views = sheetPartOf(root, "sheetViews");
  const found = childOf(views, "sheetView") ?? element("sheetView", { workbookViewId: 0 });
  placeChild(views, found, []);
  return found;
}

function viewToFile(root: XmlNode, opened: IWorksheetData | undefined, data: IWorksheetData) {
  const view = viewOf(root);
  if ((opened?.showGridlines ?? BooleanNumber.TRUE) !== data.showGridlines) {
    if (data.showGridlines === BooleanNumber.FALSE) view.attributes["showGridLines"] = "0";
    else delete view.attributes["showGridLines"];
  }
  const { xSplit, ySplit } = data.freeze;
  const before = opened?.freeze ?? { xSplit: 0, ySplit: 0 };
  if (before.xSplit === xSplit && before.ySplit === ySplit) return;
  view.children = childrenOf(view).filter(({ tag }) => tag !== "pane" && tag !== "selection");
  if (xSplit === 0 && ySplit === 0) return;
  const across = xSplit > 0 ? "Right" : "Left";
  const activePane = ySplit > 0 ? `bottom${across}` : `top${across}`;
  const topLeftCell = formatAddress({ row: ySplit, column: xSplit, rows: 1, columns: 1 });
  const pane = element("pane", {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell,
    activePane,
    state: "frozen",
  });
  view.children.unshift(pane, element("selection", { pane: activePane }));
}
