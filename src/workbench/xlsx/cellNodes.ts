import { parseAddress } from "../model/address";
import { childOf, childrenOf, type XmlNode } from "./XmlNode";

/** One cell of a sheet part; row and column count from 0. */
export interface CellNode {
  row: number;
  column: number;
  node: XmlNode;
}

/** The rows of a sheet part with their numbers from 0; a row that names none follows the one before. */
export function rowNodes(root: XmlNode): { row: number; node: XmlNode }[] {
  let next = 0;
  return childrenOf(childOf(root, "sheetData"), "row").map((node) => {
    const row = node.attributes["r"] === undefined ? next : Number(node.attributes["r"]) - 1;
    next = row + 1;
    return { row, node };
  });
}

/** The cells of a row, in order; a cell that names no address follows the one before. */
export function cellNodes(row: number, node: XmlNode): CellNode[] {
  let next = 0;
  return childrenOf(node, "c").map((cell) => {
    const column = parseAddress(cell.attributes["r"] ?? "")?.column ?? next;
    next = column + 1;
    return { row, column, node: cell };
  });
}
