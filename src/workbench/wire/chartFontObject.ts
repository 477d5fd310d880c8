import type { ChartFonts } from "../model/Chart";
import type { WireObject } from "../protocol/WireObject";
import { invalidArgument } from "../protocol/RichApiError";
import { textOf } from "./argument";
import type { KeptChart } from "./keptChart";
import { objectIn, type World } from "./World";

/** `Excel.ChartFont` of a chart or of one part: its name; "" names no typeface. */
export function chartFontObject(
  world: World,
  chart: KeptChart,
  part: keyof ChartFonts,
): WireObject {
  const fonts = () => chart.read().fonts ?? {};
  return objectIn(world, "ChartFont", chart.sheet, {
    get: { Name: () => fonts()[part] ?? fonts().area ?? "Calibri" },
    set: {
      Name: (value) => {
        const name = textOf(value);
        if (name === "") throw invalidArgument();
        chart.change({ fonts: { ...fonts(), [part]: name } });
      },
    },
  });
}
