import type { WireObject } from "../protocol/WireObject";
import { booleanOf, oneOf } from "./argument";
import { chartFormatObject } from "./chartFormatObject";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** `Excel.ChartLegend`. */
export function chartLegendObject(world: World, chart: KeptChart): WireObject {
  const legend = () => chart.read().legend;
  return objectIn(world, "ChartLegend", chart.sheet, {
    get: {
      Position: () => legend().position,
      Visible: () => legend().visible,
      Format: () => chartFormatObject(world, chart, "legend"),
    },
    set: {
      Position: (value) => {
        const position = oneOf(value, ["Top", "Bottom", "Left", "Right"]);
        chart.change({ legend: { ...legend(), position } });
      },
      Visible: (value) => chart.change({ legend: { ...legend(), visible: booleanOf(value) } }),
    },
  });
}
