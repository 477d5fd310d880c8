import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { SheetSource } from "./SheetSource";
import { sheetPartOf } from "./sheetPartOf";
import { pointsOfPixels, widthOfPixels } from "./sizes";
import { styleNumber } from "./styleNumber";
import { childOf, childrenOf, element, removeChild, type XmlNode } from "./XmlNode";

interface Size {
  size: number | undefined;
  isHidden: boolean;
  style: string;
}

const sizeOf = (size: number | undefined, hd: unknown, s: unknown): Size => ({
  size,
  isHidden: hd === BooleanNumber.TRUE,
  style: JSON.stringify(s ?? null),
});
const rowSize = (row: IRowData | undefined): Size =>
  sizeOf(row?.ia === BooleanNumber.FALSE ? row.h : undefined, row?.hd, row?.s);
const columnSize = (column: IColumnData | undefined): Size =>
  sizeOf(column?.w, column?.hd, column?.s);

/** Sets attributes, and takes those off that are undefined. */
function change(node: XmlNode, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) Reflect.deleteProperty(node.attributes, name);
    else node.attributes[name] = value;
  }
}

/** Writes heights, hidden rows and their styles where they changed, and leaves out rows that say nothing. */
export function rowsToFile(
  root: XmlNode,
  rows: Map<number, XmlNode>,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
  source: SheetSource,
): void {
  const after = data.rowData as Record<number, IRowData | undefined>;
  const before = (opened?.rowData ?? {}) as Record<number, IRowData | undefined>;
  for (const key of Object.keys(after)) {
    const row = Number(key);
    if (!rows.has(row)) rows.set(row, element("row", { r: row + 1 }));
  }
  for (const [row, node] of rows) {
    const was = rowSize(before[row]);
    const is = rowSize(after[row]);
    if (was.size !== is.size)
      change(node, {
        ht: is.size === undefined ? undefined : String(pointsOfPixels(is.size)),
        customHeight: is.size === undefined ? undefined : "1",
      });
    if (was.isHidden !== is.isHidden) change(node, { hidden: is.isHidden ? "1" : undefined });
    if (was.style !== is.style) {
      const number = styleNumber(after[row]?.s, 0, false, source);
      change(
        node,
        number === 0
          ? { s: undefined, customFormat: undefined }
          : { s: String(number), customFormat: "1" },
      );
    }
  }
  sheetPartOf(root, "sheetData").children = [...rows]
    .filter(([, node]) => node.children.length > 0 || Object.keys(node.attributes).length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, node]) => node);
}

/** Writes widths, hidden columns and their styles where they changed; others keep what the file says. */
export function columnsToFile(
  root: XmlNode,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
  source: SheetSource,
): void {
  const after = data.columnData as Record<number, IColumnData | undefined>;
  const before = (opened?.columnData ?? {}) as Record<number, IColumnData | undefined>;
  const numbers = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  const changed = [...numbers].filter(
    (column) =>
      JSON.stringify(columnSize(before[column])) !== JSON.stringify(columnSize(after[column])),
  );
  if (changed.length === 0) return;
  const list = sheetPartOf(root, "cols");
  for (const column of changed) {
    const node = columnNode(list, column + 1);
    const was = columnSize(before[column]);
    const is = columnSize(after[column]);
    if (was.size !== is.size)
      change(node, {
        width: is.size === undefined ? undefined : String(widthOfPixels(is.size)),
        customWidth: is.size === undefined ? undefined : "1",
      });
    if (was.isHidden !== is.isHidden) change(node, { hidden: is.isHidden ? "1" : undefined });
    if (was.style !== is.style) {
      const number = styleNumber(after[column]?.s, 0, false, source);
      change(node, { style: number === 0 ? undefined : String(number) });
    }
    // Excel wants a width wherever a column is named at all.
    if (node.attributes["width"] === undefined)
      node.attributes["width"] = String(defaultWidth(root));
  }
  list.children = childrenOf(list).sort(
    (a, b) => Number(a.attributes["min"]) - Number(b.attributes["min"]),
  );
  if (list.children.length === 0) removeChild(root, list);
}

const defaultWidth = (root: XmlNode): number =>
  Number(childOf(root, "sheetFormatPr")?.attributes["defaultColWidth"] ?? 9.140625);

/** The element of one column alone; one that stands for several is split. */
function columnNode(list: XmlNode, number: number): XmlNode {
  const holder = childrenOf(list).find(
    ({ attributes }) => Number(attributes["min"]) <= number && Number(attributes["max"]) >= number,
  );
  if (!holder) {
    const made = element("col", { min: number, max: number });
    list.children.push(made);
    return made;
  }
  const min = Number(holder.attributes["min"]);
  const max = Number(holder.attributes["max"]);
  const part = (from: number, to: number) =>
    from > to ? [] : [element("col", { ...holder.attributes, min: from, max: to })];
  const own = element("col", { ...holder.attributes, min: number, max: number });
  removeChild(list, holder);
  list.children.push(...part(min, number - 1), own, ...part(number + 1, max));
  return own;
}
