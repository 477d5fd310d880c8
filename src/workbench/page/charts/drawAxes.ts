import { shownText } from "../../model/shownText";
import type { Chart } from "../../model/Chart";
import { svgElement } from "../svgElement";
import { axisTicks } from "./axisTicks";
import type { ChartFigures } from "./ChartFigures";
import { chartText, chartTextWidth, lineHeight, linesOf } from "./chartText";
import type { Frame } from "./Frame";

const size = 9; // points
const gap = 6;

/** The marks of an axis of shares. */
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** How the values of each category stand to one another. */
export type Stacking = "clustered" | "stacked" | "stacked100";

/** Columns, bars or lines with their axes. */
export interface AxesKind {
  shape: "column" | "bar" | "line";
  stacking: Stacking;
  hasMarkers: boolean;
}

/** Parts of 1 where the chart shows shares, and where each value begins in its stack. */
function stacked({ series, categories }: ChartFigures, stacking: Stacking) {
  return categories.map((_, i) => {
    const values = series.map(({ values }) => values[i] ?? 0);
    const whole = values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
    let reached = 0;
    return values.map((value) => {
      const part = stacking === "stacked100" ? value / whole : value;
      const from = stacking === "clustered" ? 0 : reached;
      reached += part;
      return { from, to: from + part, value };
    });
  });
}

/** Draws columns, bars or lines inside a frame: marks, categories, figures, labels. */
export function drawAxes(
  figures: ChartFigures,
  labels: Chart["dataLabels"],
  frame: Frame,
  { shape, stacking, hasMarkers }: AxesKind,
): SVGElement[] {
  const { categories, series } = figures;
  const stacks = stacked(figures, shape === "line" ? "clustered" : stacking);
  const reached = stacks.flat().flatMap(({ from, to }) => [from, to]);
  const ticks = stacking === "stacked100" ? shares : axisTicks(reached);
  const pattern = labels?.numberFormat ?? "General";
  const tickText = (tick: number) =>
    shownText(tick, stacking === "stacked100" ? "0%" : pattern, "vi");
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const isBar = shape === "bar";
  const said = (value: number) => shownText(value, pattern, "vi");

  // Room for the words beside and below the figures.
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => chartTextWidth(text, size)));
  const besides = isBar
    ? Math.min(longest(categories), frame.width * 0.4)
    : longest(ticks.map(tickText));
  const plot = { ...frame, left: frame.left + besides + gap, width: frame.width - besides - gap };
  const step = (isBar ? frame.height : plot.width) / Math.max(1, categories.length);
  const names = categories.map((name) => linesOf(name, isBar ? besides : step - 4, size));
  const below = isBar
    ? lineHeight(size)
    : Math.min(
        frame.height / 2,
        Math.max(1, ...names.map((lines) => lines.length)) * lineHeight(size),
      );
  plot.height = frame.height - below - gap;
  if (isBar && labels?.showValue)
    plot.width -= longest(series.flatMap(({ values }) => values.map((value) => said(value))));
  const each = (isBar ? plot.height : plot.width) / Math.max(1, categories.length);

  const along = (value: number): number => {
    const share = (value - low) / (high - low);
    return isBar ? plot.left + share * plot.width : plot.top + plot.height * (1 - share);
  };
  /** The middle of a category; bars begin at the bottom, as in Excel. */
  const middle = (i: number): number =>
    isBar ? plot.top + plot.height - (i + 0.5) * each : plot.left + (i + 0.5) * each;

  const grid = ticks.flatMap((tick) => {
    const at = along(tick);
    const [x1, y1, x2, y2] = isBar
      ? [at, plot.top, at, plot.top + plot.height]
      : [plot.left, at, plot.left + plot.width, at];
    const colour = tick === 0 ? "#808080" : "#d9d9d9";
    const line = svgElement("line", { x1, y1, x2, y2, stroke: colour, "stroke-width": 0.75 });
    const text = isBar
      ? chartText([tickText(tick)], at, plot.top + plot.height + gap + size / 2, { size })
      : chartText([tickText(tick)], plot.left - gap, at, { size, anchor: "end" });
    return [line, text];
  });
  const words = names.map((lines, i) =>
    isBar
      ? chartText(lines, plot.left - gap, middle(i) - ((lines.length - 1) * lineHeight(size)) / 2, {
          size,
          anchor: "end",
        })
      : chartText(lines, middle(i), plot.top + plot.height + gap + size / 2, { size }),
  );

  const isClustered = stacking === "clustered";
  const thickness = (each * 0.65) / (isClustered ? Math.max(1, series.length) : 1);
  const drawn: SVGElement[] = [];
  const labelled: SVGElement[] = [];
  const label = (value: number, x: number, y: number, anchor: "start" | "middle") => {
    if (!labels?.showValue) return;
    labelled.push(chartText([said(value)], x, y, { size, anchor }));
  };
  series.forEach(({ name, fill, pointFills }, at) => {
    const points: string[] = [];
    stacks.forEach((stack, i) => {
      const { from, to, value } = stack[at]!;
      const [start, end] = [along(from), along(to)];
      if (shape === "line") {
        points.push(`${middle(i)},${end}`);
        if (hasMarkers) drawn.push(svgElement("circle", { cx: middle(i), cy: end, r: 2.5, fill }));
        label(value, middle(i), end - size * 0.8, "middle");
        return;
      }
      const shift = isClustered ? (at - (series.length - 1) / 2) * thickness : 0;
      const centre = middle(i) + (isBar ? -shift : shift);
      const [first, length] = [Math.min(start, end), Math.abs(end - start)];
      const box = isBar
        ? { x: first, y: centre - thickness / 2, width: length, height: thickness }
        : { x: centre - thickness / 2, y: first, width: thickness, height: length };
      const title = svgElement("title", {}, `${name}: ${categories[i] ?? ""}`);
      drawn.push(svgElement("rect", { ...box, fill: pointFills[i] ?? fill }, title));
      const inside = (start + end) / 2;
      if (isBar)
        label(value, isClustered ? end + 3 : inside, centre, isClustered ? "start" : "middle");
      else label(value, centre, isClustered ? end - size * 0.7 : inside, "middle");
    });
    if (shape === "line")
      drawn.push(
        svgElement("polyline", {
          points: points.join(" "),
          fill: "none",
          stroke: fill,
          "stroke-width": 2,
        }),
      );
  });
  return [...grid, ...words, ...drawn, ...labelled];
}
