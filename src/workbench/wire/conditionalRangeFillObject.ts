import type { WireObject } from "../protocol/WireObject";
import type { KeptLook } from "./conditionalRangeFormatObject";
import { colourOf } from "./colourOf";
import { objectIn, type World } from "./World";

/** `Excel.ConditionalRangeFill`. */
export function conditionalRangeFillObject(
  world: World,
  sheet: string,
  { read, write }: KeptLook,
): WireObject {
  return objectIn(world, "ConditionalRangeFill", sheet, {
    get: { Color: () => read().fillColor ?? "" },
    set: { Color: (value) => write({ ...read(), fillColor: colourOf(value) }) },
    call: {
      Clear: () => {
        const look = { ...read() };
        delete look.fillColor;
        write(look);
        return null;
      },
    },
  });
}
