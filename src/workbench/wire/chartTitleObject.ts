import type { WireObject } from "../protocol/WireObject";
import { booleanOf, textOf } from "./argument";
import { chartFormatObject } from "./chartFormatObject";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** `Excel.ChartTitle`. */
export function chartTitleObject(world: World, chart: KeptChart): WireObject {
  const title = () => chart.read().title;
  return objectIn(world, "ChartTitle", chart.sheet, {
    get: {
      Text: () => title().text,
      Visible: () => title().visible,
      Format: () => chartFormatObject(world, chart, "title"),
    },
    set: {
      Text: (value) => chart.change({ title: { text: textOf(value), visible: true } }),
      Visible: (value) => chart.change({ title: { ...title(), visible: booleanOf(value) } }),
    },
  });
}
