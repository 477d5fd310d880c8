import type { Chart } from "../../model/Chart";
import { svgElement } from "../svgElement";
import { chartText, chartTextWidth, lineHeight, linesOf } from "./chartText";
import type { Frame } from "./Frame";

const size = 9; // points
const swatch = 7;
const gap = 4;
const between = 12;

/** A colour and what it stands for. */
export interface LegendEntry {
  text: string;
  colour: string;
}

/** Draws the legend at one edge of a frame; gives it with what is left of the frame. */
export function drawLegend(
  entries: readonly LegendEntry[],
  position: Chart["legend"]["position"],
  frame: Frame,
): { drawn: SVGElement[]; rest: Frame } {
  const isBeside = position === "Left" || position === "Right";
  const room = isBeside ? frame.width * 0.35 : frame.width;
  const rows = isBeside ? inColumn(entries, room) : inRows(entries, room);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const width = Math.max(0, ...rows.map((row) => row.width));
  const left = position === "Right" ? frame.left + frame.width - width : frame.left;
  let top = isBeside ? frame.top + (frame.height - height) / 2 : frame.top;
  if (position === "Bottom") top = frame.top + frame.height - height;
  const drawn: SVGElement[] = [];
  for (const row of rows) {
    let x = isBeside ? left : frame.left + (frame.width - row.width) / 2;
    const y = top + lineHeight(size) / 2;
    for (const { lines, colour, width: wide } of row.items) {
      drawn.push(
        svgElement("rect", { x, y: y - swatch / 2, width: swatch, height: swatch, fill: colour }),
        chartText(lines, x + swatch + gap, y, { size, anchor: "start" }),
      );
      x += wide + between;
    }
    top += row.height;
  }
  const space = 6;
  const rest = { ...frame };
  if (isBeside) rest.width -= width + space;
  else rest.height -= height + space;
  if (position === "Left") rest.left += width + space;
  if (position === "Top") rest.top += height + space;
  return { drawn, rest };
}

interface Item {
  lines: string[];
  colour: string;
  width: number;
}

interface Row {
  items: Item[];
  width: number;
  height: number;
}

function itemOf({ text, colour }: LegendEntry, room: number): Item {
  const lines = linesOf(text, room - swatch - gap, size);
  const width = swatch + gap + Math.max(...lines.map((line) => chartTextWidth(line, size)));
  return { lines, colour, width };
}

const inColumn = (entries: readonly LegendEntry[], room: number): Row[] =>
  entries.map((entry) => {
    const item = itemOf(entry, room);
    return { items: [item], width: item.width, height: item.lines.length * lineHeight(size) };
  });

function inRows(entries: readonly LegendEntry[], room: number): Row[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const item = itemOf(entry, room);
    const height = item.lines.length * lineHeight(size);
    const row = rows.at(-1);
    if (row && row.width + between + item.width <= room) {
      row.items.push(item);
      row.width += between + item.width;
      row.height = Math.max(row.height, height);
    } else rows.push({ items: [item], width: item.width, height });
  }
  return rows;
}
