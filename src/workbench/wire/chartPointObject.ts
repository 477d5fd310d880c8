import type { WireObject } from "../protocol/WireObject";
import { chartPointFormatObject } from "./chartPointFormatObject";
import type { KeptSeries } from "./chartSeriesObject";
import { objectIn, type World } from "./World";

/** `Excel.ChartPoint`, by its place in the series. */
export function chartPointObject(world: World, series: KeptSeries, at: number): WireObject {
  return objectIn(world, "ChartPoint", series.sheet, {
    get: {
      Value: () => {
        const { sheet, area } = series.read().values;
        return world.book.cells.values(sheet, area).flat()[at] ?? null;
      },
      Format: () => chartPointFormatObject(world, series, at),
    },
  });
}
