import { formatAddress, quoteSheet } from "../model/address";
import type { Chart, ChartSeries, ChartSource } from "../model/Chart";
import { categoryAxis, chartAxis, valueAxis } from "./chartAxis";
import { c, val } from "./chartElement";
import { fontToPart, latin } from "./chartFont";
import { chartTypes } from "./chartTypes";
import { hexOf } from "./colours";
import { element, type XmlNode } from "./XmlNode";

/** What drawing a chart needs of the workbook. */
export interface ChartCells {
  /** The name of a sheet by its id; undefined where it was deleted. */
  nameOf: (sheet: string) => string | undefined;
  values: (source: ChartSource) => (string | number | boolean)[];
  /** The number format of the first cell. */
  formatOf: (source: ChartSource) => string;
}

const text = (name: string, content: string): XmlNode => element(`c:${name}`, {}, [content]);

/** "'Sở'!$B$2:$B$5" */
function reference({ sheet, area }: ChartSource, cells: ChartCells): string {
  const name = cells.nameOf(sheet);
  const address = formatAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
  return name === undefined ? "#REF!" : `${quoteSheet(name)}!${address}`;
}

function numbers(source: ChartSource, cells: ChartCells): XmlNode {
  const values = cells.values(source);
  const points = values.flatMap((value, idx) =>
    typeof value === "number" ? [element("c:pt", { idx }, [text("v", String(value))])] : [],
  );
  const cache = [text("formatCode", cells.formatOf(source)), val("ptCount", values.length)];
  return c("numRef", text("f", reference(source, cells)), c("numCache", ...cache, ...points));
}

function texts(source: ChartSource, cells: ChartCells): XmlNode {
  const values = cells.values(source);
  const points = values.flatMap((value, idx) =>
    value === "" ? [] : [element("c:pt", { idx }, [text("v", String(value))])],
  );
  const cache = c("strCache", val("ptCount", values.length), ...points);
  return c("strRef", text("f", reference(source, cells)), cache);
}

const filled = (colour: string): XmlNode =>
  c("spPr", element("a:solidFill", {}, [element("a:srgbClr", { val: hexOf(colour) })]));

function labels({ dataLabels, fonts }: Chart): XmlNode[] {
  if (!dataLabels) return [];
  const { showValue, showPercentage, numberFormat } = dataLabels;
  return [
    c(
      "dLbls",
      ...(numberFormat === undefined
        ? []
        : [element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 })]),
      ...fontToPart(fonts?.dataLabels),
      val("showLegendKey", 0),
      val("showVal", showValue ? 1 : 0),
      val("showCatName", 0),
      val("showSerName", 0),
      val("showPercent", showPercentage ? 1 : 0),
      val("showBubbleSize", 0),
    ),
  ];
}

function series(chart: Chart, each: ChartSeries, at: number, cells: ChartCells): XmlNode {
  const kind = chartTypes[chart.chartType]!;
  const isBar = kind.element === "barChart";
  const isLine = kind.element === "lineChart";
  const points = (each.pointFills ?? []).flatMap((colour, idx) =>
    colour === null
      ? []
      : [
          c(
            "dPt",
            val("idx", idx),
            ...(isBar ? [val("invertIfNegative", 0)] : []),
            val("bubble3D", 0),
            filled(colour),
          ),
        ],
  );
  return c(
    "ser",
    val("idx", at),
    val("order", at),
    ...(each.name === "" ? [] : [c("tx", text("v", each.name))]),
    ...(each.fill === undefined ? [] : [filled(each.fill)]),
    ...(isBar ? [val("invertIfNegative", 0)] : []),
    ...(isLine ? [c("marker", val("symbol", kind.hasMarkers ? "circle" : "none"))] : []),
    ...points,
    ...labels(chart),
    ...(each.categories ? [c("cat", texts(each.categories, cells))] : []),
    c("val", numbers(each.values, cells)),
    ...(isLine ? [val("smooth", 0)] : []),
  );
}

/** What comes of the plot behind its series. */
function behindSeries(chart: Chart): XmlNode[] {
  const { element: kind, grouping, hasMarkers } = chartTypes[chart.chartType]!;
  const axes = [val("axId", categoryAxis), val("axId", valueAxis)];
  if (kind === "pieChart") return [val("firstSliceAng", 0)];
  if (kind === "doughnutChart") return [val("firstSliceAng", 0), val("holeSize", 50)];
  if (kind === "areaChart") return axes;
  if (kind === "lineChart") return [val("marker", hasMarkers ? 1 : 0), ...axes];
  return [
    val("gapWidth", 100),
    ...(grouping === "clustered" ? [] : [val("overlap", 100)]),
    ...axes,
  ];
}

function plot(chart: Chart, cells: ChartCells): XmlNode {
  const { element: kind, direction, grouping } = chartTypes[chart.chartType]!;
  const isRound = kind === "pieChart" || kind === "doughnutChart";
  return c(
    kind,
    ...(direction ? [val("barDir", direction)] : []),
    ...(grouping ? [val("grouping", grouping)] : []),
    val("varyColors", isRound ? 1 : 0), // a slice each, else a series each
    ...chart.series.map((each, at) => series(chart, each, at, cells)),
    ...behindSeries(chart),
  );
}

const run = (words: string, font: string | undefined): XmlNode =>
  element("a:r", {}, [
    ...(font === undefined ? [] : [element("a:rPr", {}, [latin(font)])]),
    element("a:t", {}, [words]),
  ]);

const title = (words: string, font: string | undefined): XmlNode =>
  c(
    "title",
    c(
      "tx",
      c("rich", element("a:bodyPr"), element("a:lstStyle"), element("a:p", {}, [run(words, font)])),
    ),
    val("overlay", 0),
  );

/**
 * The part of a chart, with its figures as they are now, so that a program that does not calculate
 * draws it too. Throws for a type that is not among `chartTypes`.
 */
export function chartToPart(chart: Chart, cells: ChartCells): XmlNode {
  const kind = chartTypes[chart.chartType];
  if (!kind) throw new Error(`charts of type ${chart.chartType} cannot be written`);
  const isRound = kind.element === "pieChart" || kind.element === "doughnutChart";
  const shown = chart.title.visible && chart.title.text !== "";
  const axes = isRound ? [] : [chartAxis(chart, "catAx"), chartAxis(chart, "valAx")];
  const root = c(
    "chartSpace",
    val("roundedCorners", 0),
    c(
      "chart",
      ...(shown ? [title(chart.title.text, chart.fonts?.title)] : []),
      val("autoTitleDeleted", shown ? 0 : 1),
      c("plotArea", c("layout"), plot(chart, cells), ...axes),
      ...(chart.legend.visible
        ? [
            c(
              "legend",
              val("legendPos", chart.legend.position.slice(0, 1).toLowerCase()),
              val("overlay", 0),
              ...fontToPart(chart.fonts?.legend),
            ),
          ]
        : []),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ),
    ...fontToPart(chart.fonts?.area),
  );
  root.attributes = {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return root;
}
