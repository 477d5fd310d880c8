import type { WireObject } from "../protocol/WireObject";
import { booleanOf } from "./argument";
import type { KeptLook } from "./conditionalRangeFormatObject";
import { colourOf } from "./colourOf";
import { objectIn, type World } from "./World";

/** `Excel.ConditionalRangeFont`; what it does not change is null. */
export function conditionalRangeFontObject(
  world: World,
  sheet: string,
  { read, write }: KeptLook,
): WireObject {
  return objectIn(world, "ConditionalRangeFont", sheet, {
    get: {
      Bold: () => read().bold ?? null,
      Italic: () => read().italic ?? null,
      Color: () => read().fontColor ?? "",
    },
    set: {
      Bold: (value) => write({ ...read(), bold: booleanOf(value) }),
      Italic: (value) => write({ ...read(), italic: booleanOf(value) }),
      Color: (value) => write({ ...read(), fontColor: colourOf(value) }),
    },
    call: {
      Clear: () => {
        const { fillColor } = read();
        write(fillColor === undefined ? {} : { fillColor });
        return null;
      },
    },
  });
}
