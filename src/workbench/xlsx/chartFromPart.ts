import { parseAddress } from "../model/address";
import type { Chart, ChartSeries, ChartSource } from "../model/Chart";
import { fontsFromPart } from "./chartFont";
import { chartTypes } from "./chartTypes";
import {
  childOf,
  childrenOf,
  descendantsOf,
  isOn,
  localName,
  textOf,
  type XmlNode,
} from "./XmlNode";

/** What the part of a chart says; name and place stand in the drawing. */
export type ChartContent = Pick<
  Chart,
  "chartType" | "title" | "legend" | "fonts" | "dataLabels" | "series"
>;

const value = (node: XmlNode | undefined, path: string): string | undefined =>
  childOf(node, path)?.attributes["val"];

const positions = { t: "Top", b: "Bottom", l: "Left", r: "Right" } as const;

function typeOf(plot: XmlNode): string | undefined {
  const hasMarkers =
    isOn(value(plot, "marker")) &&
    !childrenOf(plot, "ser").every((each) => value(each, "marker/symbol") === "none");
  return Object.entries(chartTypes).find(
    ([, kind]) =>
      kind.element === localName(plot.tag) &&
      (kind.direction === undefined || kind.direction === (value(plot, "barDir") ?? "col")) &&
      (kind.grouping === undefined || kind.grouping === value(plot, "grouping")) &&
      (kind.element !== "lineChart" || (kind.hasMarkers ?? false) === hasMarkers),
  )?.[0];
}

function sourceOf(
  node: XmlNode | undefined,
  idOf: (sheetName: string) => string | undefined,
): ChartSource | undefined {
  const reference = textOf(descendantsOf(node, "f")[0]);
  const found = /^('(?:[^']|'')+'|[^'!]+)!([$A-Z0-9:]+)$/i.exec(reference);
  const area = parseAddress(found?.[2] ?? "");
  const sheet = idOf((found?.[1] ?? "").replace(/^'|'$/g, "").replaceAll("''", "'"));
  return area && sheet !== undefined ? { sheet, area } : undefined;
}

const fillOf = (node: XmlNode | undefined): string | undefined => {
  const rgb = value(node, "spPr/solidFill/srgbClr");
  return rgb === undefined ? undefined : `#${rgb.toLowerCase()}`;
};

function seriesOf(
  node: XmlNode,
  idOf: (sheetName: string) => string | undefined,
): ChartSeries | undefined {
  const values = sourceOf(childOf(node, "val"), idOf);
  if (!values) return undefined;
  const categories = sourceOf(childOf(node, "cat"), idOf);
  const fill = fillOf(node);
  const points = childrenOf(node, "dPt");
  const pointFills = Array.from(
    { length: Math.max(0, ...points.map((point) => Number(value(point, "idx")) + 1)) },
    (_, at) => fillOf(points.find((point) => Number(value(point, "idx")) === at)) ?? null,
  );
  return {
    name: textOf(descendantsOf(childOf(node, "tx"), "v")[0]),
    values,
    ...(categories && { categories }),
    ...(fill !== undefined && { fill }),
    ...(pointFills.length > 0 && { pointFills }),
  };
}

const labelsIn = (plot: XmlNode): XmlNode | undefined =>
  childOf(childOf(plot, "ser"), "dLbls") ?? childOf(plot, "dLbls");

function labelsOf(plot: XmlNode): Chart["dataLabels"] {
  const labels = labelsIn(plot);
  const showValue = isOn(value(labels, "showVal"));
  const showPercentage = isOn(value(labels, "showPercent"));
  if (!showValue && !showPercentage) return undefined;
  const numberFormat = childOf(labels, "numFmt")?.attributes["formatCode"];
  return { showValue, showPercentage, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Reads the part of a chart; undefined for one that the workbook cannot hold: several plots, other types, other books. */
export function chartFromPart(
  root: XmlNode,
  idOf: (sheetName: string) => string | undefined,
): ChartContent | undefined {
  const chart = childOf(root, "chart");
  const area = childOf(chart, "plotArea");
  const plots = childrenOf(area).filter(({ tag }) => /Chart$/.test(tag));
  const [plot] = plots;
  const chartType = plot && plots.length === 1 ? typeOf(plot) : undefined;
  if (!plot || chartType === undefined) return undefined;
  const series = childrenOf(plot, "ser").map((each) => seriesOf(each, idOf));
  if (series.length === 0 || series.includes(undefined)) return undefined;
  const title = childOf(chart, "title");
  const legend = childOf(chart, "legend");
  const position = value(legend, "legendPos") ?? "r";
  const dataLabels = labelsOf(plot);
  const fonts = fontsFromPart(root, labelsIn(plot));
  return {
    chartType,
    title: {
      text: descendantsOf(title, "t").map(textOf).join(""),
      visible: title !== undefined,
    },
    legend: {
      visible: legend !== undefined,
      position: position in positions ? positions[position as keyof typeof positions] : "Right",
    },
    ...(fonts && { fonts }),
    ...(dataLabels && { dataLabels }),
    series: series as ChartSeries[],
  };
}
