import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { oneOf } from "./argument";
import { borderIndexes, rangeBorderObject } from "./rangeBorderObject";
import { objectIn, type World } from "./World";

/** `Excel.RangeBorderCollection`: the four edges and the lines inside. */
export function rangeBorderCollectionObject(world: World, sheet: string, area: Area): WireObject {
  const item = (index: unknown) =>
    rangeBorderObject(world, sheet, area, oneOf(index, borderIndexes));
  return objectIn(world, "RangeBorderCollection", sheet, {
    items: () => borderIndexes.map(item),
    item,
    get: { Count: () => borderIndexes.length },
    call: { GetItem: item },
  });
}
