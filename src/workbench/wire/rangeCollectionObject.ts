import type { Area } from "../model/Area";
import { invalidArgument } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { numberOf } from "./argument";
import { rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

/** `Excel.RangeCollection`: the areas of a `RangeAreas`, in their order. */
export function rangeCollectionObject(
  world: World,
  sheet: string,
  areas: readonly Area[],
): WireObject {
  return objectIn(world, "RangeCollection", sheet, {
    items: () => areas.map((area) => rangeObject(world, sheet, area)),
    call: {
      GetCount: () => areas.length,
      GetItemAt: (index) => {
        const area = areas[numberOf(index)];
        if (!area) throw invalidArgument();
        return rangeObject(world, sheet, area);
      },
    },
  });
}
