import { BooleanNumber, type IColumnData, type IRowData } from "@univerjs/core";
import { rowNodes } from "./cellNodes";
import { pixelsOfPoints, pixelsOfWidth } from "./sizes";
import { childOf, childrenOf, isOn, type XmlNode } from "./XmlNode";

/** The key of a style of the file in the workbook; undefined for that of untouched cells. */
export const styleKey = (number: string | undefined): string | undefined =>
  number === undefined || number === "0" ? undefined : `file-${number}`;

/** Heights, hidden rows and their styles, by row. */
export function rowsFromFile(root: XmlNode): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const { row, node } of rowNodes(root)) {
    const { ht, hidden, s, customFormat } = node.attributes;
    const key = isOn(customFormat) ? styleKey(s) : undefined;
    const data: IRowData = {
      ...(ht !== undefined && { h: pixelsOfPoints(Number(ht)), ia: BooleanNumber.FALSE }),
      ...(isOn(hidden) && { hd: BooleanNumber.TRUE }),
      ...(key !== undefined && { s: key }),
    };
    if (Object.keys(data).length > 0) rows[row] = data;
  }
  return rows;
}

/** Widths, hidden columns and their styles, by column; a file may give a width to all of its 16,384. */
export function columnsFromFile(root: XmlNode, count: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    const { min = "1", max = min, width, hidden, style } = attributes;
    const key = styleKey(style);
    const data: IColumnData = {
      ...(width !== undefined && { w: pixelsOfWidth(Number(width)) }),
      ...(isOn(hidden) && { hd: BooleanNumber.TRUE }),
      ...(key !== undefined && { s: key }),
    };
    for (let column = Number(min) - 1; column < Math.min(Number(max), count); column++)
      columns[column] = { ...data };
  }
  return columns;
}
