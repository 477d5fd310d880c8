import { workbenchWords as words } from "../../../text/workbenchWords";
import type { Chart } from "../../model/Chart";
import { svgElement } from "../svgElement";
import type { ChartFigures } from "./ChartFigures";
import { colourAt } from "./chartColours";
import { chartText, lineHeight, linesOf } from "./chartText";
import { type AxesKind, drawAxes } from "./drawAxes";
import { drawLegend } from "./drawLegend";
import { drawPie } from "./drawPie";
import type { Frame } from "./Frame";

const titleSize = 13; // points
const margin = 8;

const shapes = { Column: "column", Bar: "bar", Line: "line" } as const;
const stackings = { "": "clustered", Clustered: "clustered", Stacked: "stacked" } as const;

/** What an `Excel.ChartType` with axes looks like; undefined for one that is not drawn. */
function kindOf(type: string): AxesKind | undefined {
  const [, shape, rest = ""] = /^(Column|Bar|Line)(.*)$/.exec(type) ?? [];
  if (shape === undefined) return undefined;
  const kind = { shape: shapes[shape as keyof typeof shapes], hasMarkers: rest === "Markers" };
  if (rest === "Stacked100") return { ...kind, stacking: "stacked100" };
  if (rest === "Markers" && shape === "Line") return { ...kind, stacking: "clustered" };
  return rest in stackings
    ? { ...kind, stacking: stackings[rest as keyof typeof stackings] }
    : undefined;
}

/** Draws a chart of its own size, in points: title, legend, figures with their labels. */
export function chartPicture(chart: Chart, figures: ChartFigures): SVGElement {
  const { width, height, title, legend, chartType } = chart;
  const isPie = chartType === "Pie" || chartType === "Doughnut";
  const kind = kindOf(chartType);
  let frame: Frame = {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
  const drawn: SVGElement[] = [
    svgElement("rect", { width, height, fill: "#fff", stroke: "#d9d9d9", "stroke-width": 1 }),
  ];
  if (title.visible && title.text !== "") {
    const lines = linesOf(title.text, frame.width, titleSize);
    const high = lines.length * lineHeight(titleSize);
    const y = frame.top + lineHeight(titleSize) / 2;
    drawn.push(chartText(lines, width / 2, y, { size: titleSize, bold: true }));
    frame = { ...frame, top: frame.top + high + 4, height: frame.height - high - 4 };
  }
  const [first] = figures.series;
  const entries = isPie
    ? figures.categories.map((text, i) => ({ text, colour: first?.pointFills[i] ?? colourAt(i) }))
    : figures.series.map(({ name, fill }) => ({ text: name, colour: fill }));
  if (legend.visible && entries.length > 0 && (isPie || kind)) {
    const placed = drawLegend(entries, legend.position, frame);
    drawn.push(...placed.drawn);
    frame = placed.rest;
  }
  if (isPie) drawn.push(...drawPie(figures, chart.dataLabels, frame, chartType === "Doughnut"));
  else if (kind) drawn.push(...drawAxes(figures, chart.dataLabels, frame, kind));
  else {
    const lines = linesOf(words.chartNotDrawn(chartType), frame.width, 9);
    drawn.push(chartText(lines, width / 2, frame.top + frame.height / 2, { size: 9 }));
  }
  return svgElement(
    "svg",
    {
      class: "chart",
      role: "img",
      "aria-label": words.chart(title.visible ? title.text : chart.name),
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}pt`,
      height: `${height}pt`,
    },
    ...drawn,
  );
}
