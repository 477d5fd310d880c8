import type { WireObject } from "../protocol/WireObject";
import { booleanOf, textOf } from "./argument";
import { chartFormatObject } from "./chartFormatObject";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** `Excel.ChartDataLabels` of a whole chart. */
export function chartDataLabelsObject(world: World, chart: KeptChart): WireObject {
  const labels = () => chart.read().dataLabels ?? {};
  return objectIn(world, "ChartDataLabels", chart.sheet, {
    get: {
      ShowValue: () => labels().showValue ?? false,
      ShowPercentage: () => labels().showPercentage ?? false,
      NumberFormat: () => labels().numberFormat ?? "General",
      Format: () => chartFormatObject(world, chart, "dataLabels"),
    },
    set: {
      ShowValue: (value) =>
        chart.change({ dataLabels: { ...labels(), showValue: booleanOf(value) } }),
      ShowPercentage: (value) =>
        chart.change({ dataLabels: { ...labels(), showPercentage: booleanOf(value) } }),
      NumberFormat: (value) =>
        chart.change({ dataLabels: { ...labels(), numberFormat: textOf(value) } }),
    },
  });
}
