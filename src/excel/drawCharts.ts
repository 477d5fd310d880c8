import type { Area, Chart } from "../sheet/Sheet";
import { rangeOf } from "./rangeOf";

/** The name of the n-th chart of a sheet, from 0, by which the next run finds it. Part of the file. */
export const chartName = (at: number): string => `EGI ${at + 1}`;

/**
 * Draws the charts of a sheet, for the next sync: those of an earlier run are changed, so that what a
 * person set on them stays, those that are missing are added, those too many deleted.
 *
 * @param standing the charts that are there, by their places; undefined for one that is not
 */
export function drawCharts(
  worksheet: Excel.Worksheet,
  charts: readonly Chart[],
  standing: readonly (Excel.Chart | undefined)[] = [],
): void {
  charts.forEach((chart, at) => {
    const drawn = standing[at] ?? addedPie(worksheet, chart, at);
    drawn.title.text = chart.title;
    drawFrom(drawn, worksheet, chart);
    drawn.setPosition(corner(worksheet, chart.place), lastCorner(worksheet, chart.place));
  });
  for (const chart of standing.slice(charts.length)) chart?.delete();
}

/**
 * A pie with its labels in per cent, for the next sync. Its typeface is said of each part too, for it is
 * nowhere written that what is said of a whole chart reaches the parts.
 */
export function addedPie(
  worksheet: Excel.Worksheet,
  { title, font, values }: Pick<Chart, "title" | "font" | "values">,
  at: number,
): Excel.Chart {
  const chart = worksheet.charts.add("Pie", rangeOf(worksheet, values), "Columns");
  chart.name = chartName(at);
  chart.title.text = title; // before its typeface: only a title that is there has one
  chart.legend.visible = true;
  chart.legend.position = "Right";
  chart.dataLabels.showValue = false;
  chart.dataLabels.showPercentage = true;
  for (const part of [chart, chart.title, chart.legend, chart.dataLabels])
    part.format.font.name = font;
  return chart;
}

/** Draws a chart from these cells, for the next sync. */
export function drawFrom(
  chart: Excel.Chart,
  worksheet: Excel.Worksheet,
  { labels, values }: Pick<Chart, "labels" | "values">,
): void {
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(worksheet, values));
  series.setXAxisValues(rangeOf(worksheet, labels));
}

const corner = (worksheet: Excel.Worksheet, { row, column }: Area): Excel.Range =>
  rangeOf(worksheet, { row, column, rows: 1, columns: 1 });

const lastCorner = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area) =>
  corner(worksheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
