import type { Area } from "../../model/Area";
import { element } from "../element";
import { svgElement } from "../svgElement";
import { type BorderLine, borderLines } from "./borderLines";
import { cellText } from "./cellText";
import type { PrintCell, PrintSheet } from "./PrintSheet";
import type { Span } from "./Span";
import { textRoom } from "./textRoom";

/** Where each row and column of a sheet begins, in points; one more than there are. */
export interface Starts {
  rows: readonly number[];
  columns: readonly number[];
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function place(node: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(node.style, {
    left: `${left}pt`,
    top: `${top}pt`,
    width: `${width}pt`,
    height: `${height}pt`,
  });
}

const shared = (a: Span, b: Span): Span => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

/** Draws some rows and columns of a sheet at full size; its left upper corner is theirs. */
export function drawPanel(
  sheet: PrintSheet,
  rows: Span,
  columns: Span,
  starts: Starts,
): HTMLElement {
  const panel = element("div", { className: "panel" });
  const boxOf = (down: Span, across: Span): Box => ({
    left: starts.columns[across.from]! - starts.columns[columns.from]!,
    top: starts.rows[down.from]! - starts.rows[rows.from]!,
    width: starts.columns[across.to + 1]! - starts.columns[across.from]!,
    height: starts.rows[down.to + 1]! - starts.rows[down.from]!,
  });
  const merged = mergedCells(sheet.merges, rows, columns);
  const mergeAt = (row: number, column: number) => merged.get(`${row}:${column}`);
  const fills: HTMLElement[] = [];
  const texts: HTMLElement[] = [];
  const draw = (cell: PrintCell, seen: Box, whole: Box, clip: Box, shown: string) => {
    if (cell.style.bg?.rgb) {
      const fill = element("div", { className: "fill" });
      fill.style.background = cell.style.bg.rgb;
      place(fill, seen);
      fills.push(fill);
    }
    if (shown === "" && !cell.rich) return;
    const text = cellText(cell, shown, whole.width, whole.height);
    place(text, { ...whole, left: whole.left - clip.left, top: whole.top - clip.top });
    const frame = element("div", { className: "frame" }, text);
    place(frame, clip);
    texts.push(frame);
  };

  for (const merge of new Set(merged.values())) {
    const down = { from: merge.row, to: merge.row + merge.rows - 1 };
    const across = { from: merge.column, to: merge.column + merge.columns - 1 };
    const lastRow = starts.rows.length - 2;
    const lastColumn = starts.columns.length - 2;
    const seen = boxOf(shared(down, rows), shared(across, columns));
    const whole = boxOf(
      shared(down, { from: 0, to: lastRow }),
      shared(across, { from: 0, to: lastColumn }),
    );
    if (seen.width === 0 || seen.height === 0) continue;
    const cell = sheet.cell(merge.row, merge.column);
    draw(cell, seen, whole, seen, cell.text);
  }
  for (let row = rows.from; row <= rows.to; row += 1) {
    if (sheet.rowSizes[row] === 0) continue;
    for (let column = columns.from; column <= columns.to; column += 1) {
      if (sheet.columnSizes[column] === 0 || mergeAt(row, column)) continue;
      const cell = sheet.cell(row, column);
      const isFree = (next: number) => !mergeAt(row, next) && sheet.cell(row, next).text === "";
      const room = textRoom(sheet, cell, column, columns, isFree);
      const line = { from: row, to: row };
      const own = boxOf(line, { from: column, to: column });
      draw(cell, own, own, boxOf(line, room.columns), room.shown);
    }
  }
  const all = boxOf(rows, columns);
  const lines = borderLines(sheet, rows, columns, starts, mergeAt);
  const origin = { x: starts.columns[columns.from]!, y: starts.rows[rows.from]! };
  panel.append(...fills, ...texts, drawLines(lines, origin, all));
  place(panel, { ...all, left: 0, top: 0 });
  return panel;
}

function mergedCells(merges: readonly Area[], rows: Span, columns: Span): Map<string, Area> {
  const cells = new Map<string, Area>();
  for (const merge of merges) {
    const down = shared({ from: merge.row, to: merge.row + merge.rows - 1 }, rows);
    const across = shared({ from: merge.column, to: merge.column + merge.columns - 1 }, columns);
    for (let row = down.from; row <= down.to; row += 1)
      for (let column = across.from; column <= across.to; column += 1)
        cells.set(`${row}:${column}`, merge);
  }
  return cells;
}

function drawLines(
  lines: readonly BorderLine[],
  origin: { x: number; y: number },
  { width, height }: Box,
): SVGElement {
  const svg = svgElement("svg", {
    class: "lines",
    width: `${width}pt`,
    height: `${height}pt`,
    viewBox: `0 0 ${width} ${height}`,
  });
  for (const { x1, y1, x2, y2, width: stroke, colour, dashes, isDouble } of lines) {
    const isAcross = y1 === y2;
    for (const shift of isDouble ? [-stroke, stroke] : [0]) {
      const [dx, dy] = isAcross ? [0, shift] : [shift, 0];
      svg.append(
        svgElement("line", {
          x1: x1 - origin.x + dx,
          y1: y1 - origin.y + dy,
          x2: x2 - origin.x + dx,
          y2: y2 - origin.y + dy,
          stroke: colour,
          "stroke-width": isDouble ? stroke * 0.8 : stroke,
          ...(dashes.length > 0 ? { "stroke-dasharray": dashes.join(" ") } : {}),
          ...(dashes.length > 0 ? {} : { "stroke-linecap": "square" }),
        }),
      );
    }
  }
  return svg;
}
