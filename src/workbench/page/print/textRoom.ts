import { measureText } from "../measureText";
import { alignmentOf, fontOf, isWrapped, padding } from "./cellText";
import type { PrintCell, PrintSheet } from "./PrintSheet";
import type { Span } from "./Span";

/** What a cell shows, and the columns over which its text runs. */
export interface TextRoom {
  shown: string;
  columns: Span;
}

/**
 * Text that does not break into lines runs over empty neighbours, as far as it needs and the page goes;
 * a number that does not fit shows ###.
 *
 * @param isFree whether a neighbour is empty and not merged
 */
export function textRoom(
  sheet: PrintSheet,
  cell: PrintCell,
  column: number,
  page: Span,
  isFree: (column: number) => boolean,
): TextRoom {
  const alone = { from: column, to: column };
  if (isWrapped(cell) || cell.text === "") return { shown: cell.text, columns: alone };
  const needed = measureText(cell.text, fontOf(cell.style)) + 2 * padding;
  const own = sheet.columnSizes[column] ?? 0;
  if (cell.type !== "String") {
    if (needed <= own + 2 * padding) return { shown: cell.text, columns: alone };
    const sign = measureText("#", fontOf(cell.style));
    return { shown: "#".repeat(Math.max(1, Math.floor(own / sign))), columns: alone };
  }
  const alignment = alignmentOf(cell);
  const columns = { ...alone };
  let room = own;
  const more = (step: 1 | -1, edge: "from" | "to"): boolean => {
    const next = columns[edge] + step;
    if (next < page.from || next > page.to || !isFree(next)) return false;
    columns[edge] = next;
    room += sheet.columnSizes[next] ?? 0;
    return true;
  };
  let isGrowing = true;
  while (room < needed && isGrowing) {
    const right = alignment !== "right" && more(1, "to");
    const left = (alignment === "right" || alignment === "center") && more(-1, "from");
    isGrowing = left || right;
  }
  return { shown: cell.text, columns };
}
