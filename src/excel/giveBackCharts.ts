import type { WrittenRecord } from "./writtenRecords";
import { addedPie, chartName, drawFrom } from "./drawCharts";
import type { KeptLayout } from "./keptLayout";

/** Asks which charts of ours a sheet has, in the round trip that follows; undefined where one is not there. */
export function askCharts(
  worksheet: Excel.Worksheet,
  count: number,
): () => (Excel.Chart | undefined)[] {
  const asked = Array.from({ length: count }, (_, at) => {
    const chart = worksheet.charts.getItemOrNullObject(chartName(at));
    chart.load("name");
    return chart;
  });
  return () => asked.map((chart) => (chart.isNullObject ? undefined : chart));
}

/**
 * Gives the charts of a sheet back, for the next sync. One that was deleted meanwhile is drawn anew
 * from the cells that were remembered of it: looks that a person gave it are lost, for Excel lets no
 * add-in copy a chart to another sheet.
 *
 * @param standing the charts of ours that are there now, by their places
 */
export function giveBackCharts(
  worksheet: Excel.Worksheet,
  { charts }: KeptLayout,
  record: WrittenRecord | undefined,
  standing: readonly (Excel.Chart | undefined)[],
): void {
  standing.forEach((chart, at) => {
    if (charts[at] === undefined) chart?.delete();
  });
  charts.forEach((kept, at) => {
    const sources = record?.charts[at];
    if (kept === undefined || sources === undefined) return;
    const chart = standing[at] ?? addedPie(worksheet, { ...kept, ...sources }, at);
    drawFrom(chart, worksheet, sources);
    chart.title.text = kept.title;
    chart.left = kept.left;
    chart.top = kept.top;
    chart.width = kept.width;
    chart.height = kept.height;
  });
}
