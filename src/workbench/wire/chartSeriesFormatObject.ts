import type { WireObject } from "../protocol/WireObject";
import { chartFillObject } from "./chartFillObject";
import type { KeptSeries } from "./chartSeriesObject";
import { objectIn, type World } from "./World";

/** `Excel.ChartSeriesFormat`. */
export function chartSeriesFormatObject(world: World, series: KeptSeries): WireObject {
  return objectIn(world, "ChartSeriesFormat", series.sheet, {
    get: {
      Fill: () =>
        chartFillObject(world, series.sheet, {
          set: (fill) => series.change({ fill }),
          clear: () => series.clearFill(),
        }),
    },
  });
}
