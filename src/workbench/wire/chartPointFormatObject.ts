import type { WireObject } from "../protocol/WireObject";
import { chartFillObject } from "./chartFillObject";
import type { KeptSeries } from "./chartSeriesObject";
import { objectIn, type World } from "./World";

/** `Excel.ChartPointFormat`. */
export function chartPointFormatObject(world: World, series: KeptSeries, at: number): WireObject {
  const put = (colour: string | null) => {
    const fills = [...(series.read().pointFills ?? [])];
    while (fills.length < at) fills.push(null);
    fills[at] = colour;
    series.change({ pointFills: fills });
  };
  return objectIn(world, "ChartPointFormat", series.sheet, {
    get: {
      Fill: () => chartFillObject(world, series.sheet, { set: put, clear: () => put(null) }),
    },
  });
}
