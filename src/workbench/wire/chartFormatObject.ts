import type { ChartFonts } from "../model/Chart";
import type { WireObject } from "../protocol/WireObject";
import { chartFontObject } from "./chartFontObject";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** What Office.js calls the format of each. */
const types = {
  area: "ChartAreaFormat",
  title: "ChartTitleFormat",
  legend: "ChartLegendFormat",
  dataLabels: "ChartDataLabelFormat",
} as const satisfies Record<keyof ChartFonts, string>;

/** The format of a chart or of one part: of it the font alone. */
export const chartFormatObject = (
  world: World,
  chart: KeptChart,
  part: keyof ChartFonts,
): WireObject =>
  objectIn(world, types[part], chart.sheet, {
    get: { Font: () => chartFontObject(world, chart, part) },
  });
