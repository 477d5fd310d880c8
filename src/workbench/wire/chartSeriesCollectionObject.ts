import { invalidArgument } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { indexOf, textOf } from "./argument";
import { chartSeriesObject } from "./chartSeriesObject";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** `Excel.ChartSeriesCollection`. */
export function chartSeriesCollectionObject(world: World, chart: KeptChart): WireObject {
  const all = () => chart.read().series;
  return objectIn(world, "ChartSeriesCollection", chart.sheet, {
    items: () => all().map((_, at) => chartSeriesObject(world, chart, at)),
    get: { Count: () => all().length },
    call: {
      Add: (name, index) => {
        const at = index == null ? all().length : indexOf(index);
        if (at > all().length) throw invalidArgument();
        const nothing = { row: 0, column: 0, rows: 0, columns: 0 }; // until setValues
        const series = {
          name: name == null ? `Series${all().length + 1}` : textOf(name),
          values: { sheet: chart.sheet, area: nothing },
        };
        chart.change({ series: [...all().slice(0, at), series, ...all().slice(at)] });
        return chartSeriesObject(world, chart, at);
      },
      GetCount: () => all().length,
      GetItemAt: (index) => {
        const at = indexOf(index);
        if (!all()[at]) throw invalidArgument();
        return chartSeriesObject(world, chart, at);
      },
    },
  });
}
