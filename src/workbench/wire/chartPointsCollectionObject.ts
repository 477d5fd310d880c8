import type { WireObject } from "../protocol/WireObject";
import { invalidArgument } from "../protocol/RichApiError";
import { indexOf } from "./argument";
import { chartPointObject } from "./chartPointObject";
import type { KeptSeries } from "./chartSeriesObject";
import { objectIn, type World } from "./World";

/** `Excel.ChartPointsCollection`: one point for each cell of the values. */
export function chartPointsCollectionObject(world: World, series: KeptSeries): WireObject {
  const count = () => {
    const { rows, columns } = series.read().values.area;
    return rows * columns;
  };
  return objectIn(world, "ChartPointsCollection", series.sheet, {
    items: () => Array.from({ length: count() }, (_, at) => chartPointObject(world, series, at)),
    get: { Count: count },
    call: {
      GetCount: count,
      GetItemAt: (index) => {
        const at = indexOf(index);
        if (at >= count()) throw invalidArgument();
        return chartPointObject(world, series, at);
      },
    },
  });
}
