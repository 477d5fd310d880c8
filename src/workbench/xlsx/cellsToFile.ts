import type { ICellData, IWorksheetData } from "@univerjs/core";
import { formatAddress } from "../model/address";
import { cellNodes, rowNodes } from "./cellNodes";
import { brokenShares, CellWriter, type CellToWrite, isBeyondUs, setContent } from "./CellWriter";
import { arrayAreas } from "./sheetFromFile";
import type { SheetSource } from "./SheetSource";
import { sheetPartOf } from "./sheetPartOf";
import { valueToFile } from "./valueToFile";
import { childOf, element, type XmlNode } from "./XmlNode";

type Cells = Record<number, Record<number, ICellData> | undefined>;

/** Elements by row and column. */
class Grid<T> {
  readonly rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    const cells = this.rows.get(row) ?? new Map<number, T>();
    this.rows.set(row, cells.set(column, value));
  }
}

function allCells(nodes: Grid<XmlNode>, before: Cells, after: Cells): CellToWrite[] {
  const places = new Grid<true>();
  for (const [row, cells] of nodes.rows)
    for (const column of cells.keys()) places.set(row, column, true);
  for (const [row, cells] of Object.entries(after))
    for (const column of Object.keys(cells ?? {})) places.set(Number(row), Number(column), true);
  return [...places.rows].flatMap(([row, columns]) =>
    [...columns.keys()].map((column) => ({
      row,
      column,
      node: nodes.get(row, column),
      before: before[row]?.[column],
      after: after[row]?.[column],
    })),
  );
}

/** Takes the old results away where formulas spilled in the file; those of now are written after. */
function emptySpills(root: XmlNode, nodes: Grid<XmlNode>, after: Cells, before: Cells): void {
  for (const area of arrayAreas(root)) {
    const first = nodes.get(area.row, area.column);
    const was = before[area.row]?.[area.column];
    const is = after[area.row]?.[area.column];
    const isKept = was?.f === is?.f;
    if (isBeyondUs(was, is)) continue;
    if (isKept && first?.attributes["cm"] === undefined) continue; // an array of the older kind keeps its size
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++) {
        const node = nodes.get(area.row + i, area.column + j);
        if (node && (i > 0 || j > 0) && !childOf(node, "f")) setContent(node, undefined, []);
      }
  }
}

/** Writes the cells of a sheet into its part and gives the elements of its rows, by number from 0. */
export function cellsToFile(
  root: XmlNode,
  opened: IWorksheetData | undefined,
  data: IWorksheetData,
  source: SheetSource,
): Map<number, XmlNode> {
  const rows = new Map(rowNodes(root).map(({ row, node }) => [row, node] as const));
  const nodes = new Grid<XmlNode>();
  for (const [row, node] of rows)
    for (const cell of cellNodes(row, node)) nodes.set(row, cell.column, cell.node);
  const before = (opened?.cellData ?? {}) as Cells;
  const after = data.cellData as Cells;
  const cells = allCells(nodes, before, after);
  const writer = new CellWriter(source, brokenShares(cells));
  emptySpills(root, nodes, after, before);
  const written = new Grid<XmlNode>();
  for (const cell of cells) {
    const node = writer.write(cell);
    if (node) written.set(cell.row, cell.column, node);
  }
  for (const { row, column, cell } of writer.results) {
    const address = formatAddress({ row, column, rows: 1, columns: 1 });
    const node = written.get(row, column) ?? element("c", { r: address });
    const style = source.style(after[row]?.[column]?.s);
    const value = valueToFile(cell, style, source, true);
    setContent(node, value.t, value.children);
    written.set(row, column, node);
  }
  for (const row of written.rows.keys()) if (!rows.has(row)) rows.set(row, element("row"));
  for (const [row, node] of rows) {
    const inRow = [...(written.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    node.attributes = { r: String(row + 1), ...node.attributes };
    delete node.attributes["spans"]; // a hint, which may no longer be true
    node.children = inRow.map(([, cell]) => cell);
  }
  sheetPartOf(root, "sheetData");
  return rows;
}
