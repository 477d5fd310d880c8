import type { ChartSeries, ChartSource } from "../model/Chart";
import { invalidArgument, itemNotFound, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, oneOf, textOf } from "./argument";
import { chartDataLabelsObject } from "./chartDataLabelsObject";
import { chartPointsCollectionObject } from "./chartPointsCollectionObject";
import { chartSeriesFormatObject } from "./chartSeriesFormatObject";
import type { KeptChart } from "./keptChart";
import { rangeAddressOf } from "./rangeObject";
import { objectIn, type World } from "./World";

/** One series of a chart: read, and changed in part. */
export interface KeptSeries {
  sheet: string;
  read(): ChartSeries;
  change(part: Partial<ChartSeries>): void;
  /** Takes the colour of the whole series away. */
  clearFill(): void;
}

function keptSeries(chart: KeptChart, at: number): KeptSeries {
  const read = () => {
    const found = chart.read().series[at];
    if (!found) throw itemNotFound();
    return found;
  };
  const put = (series: ChartSeries) =>
    chart.change({ series: chart.read().series.map((each, i) => (i === at ? series : each)) });
  return {
    sheet: chart.sheet,
    read,
    change: (part) => put({ ...read(), ...part }),
    clearFill: () => {
      const rest = { ...read() };
      delete rest.fill;
      put(rest);
    },
  };
}

/** `Excel.ChartSeries`, by its place in the chart. */
export function chartSeriesObject(world: World, chart: KeptChart, at: number): WireObject {
  const series = keptSeries(chart, at);
  const source = (range: unknown): ChartSource => {
    if (!isWireObject(range)) throw invalidArgument();
    return rangeAddressOf(range);
  };
  // The workbench keeps labels with the chart: those of one series among several it cannot tell apart.
  const alone = (member: string) => {
    if (chart.read().series.length > 1)
      throw notModelled(`ChartSeries.${member} of one in several`);
  };
  return objectIn(world, "ChartSeries", chart.sheet, {
    get: {
      Name: () => series.read().name,
      ChartType: () => chart.read().chartType,
      HasDataLabels: () => chart.read().dataLabels !== undefined,
      DataLabels: () => {
        alone("dataLabels");
        return chartDataLabelsObject(world, chart);
      },
      Format: () => chartSeriesFormatObject(world, series),
      Points: () => chartPointsCollectionObject(world, series),
    },
    set: {
      Name: (value) => series.change({ name: textOf(value) }),
      HasDataLabels: (value) => {
        alone("hasDataLabels");
        if (booleanOf(value)) {
          chart.change({ dataLabels: chart.read().dataLabels ?? { showValue: true } });
          return;
        }
        chart.change({ dataLabels: { showValue: false, showPercentage: false } });
      },
    },
    call: {
      Delete: () => {
        series.read();
        chart.change({ series: chart.read().series.filter((_, i) => i !== at) });
        return null;
      },
      GetDimensionValues: (dimension) => {
        const { values, categories } = series.read();
        const wanted = oneOf(dimension, ["Values", "Categories"]);
        const from = wanted === "Values" ? values : categories;
        if (!from) return [];
        return world.book.cells.values(from.sheet, from.area).flat().map(String);
      },
      SetValues: (range) => {
        series.change({ values: source(range) });
        return null;
      },
      SetXAxisValues: (range) => {
        series.change({ categories: source(range) });
        return null;
      },
    },
  });
}
