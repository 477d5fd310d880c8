import type { WireObject } from "../protocol/WireObject";
import { colourOf } from "./colourOf";
import { objectIn, type World } from "./World";

/** `Excel.ChartFill`: a colour that can be set and taken away but, as in Excel, not read here. */
export function chartFillObject(
  world: World,
  sheet: string,
  fill: { set(colour: string): void; clear(): void },
): WireObject {
  return objectIn(world, "ChartFill", sheet, {
    call: {
      Clear: () => {
        fill.clear();
        return null;
      },
      SetSolidColor: (colour) => {
        fill.set(colourOf(colour));
        return null;
      },
    },
  });
}
