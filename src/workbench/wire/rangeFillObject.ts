import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { styled } from "./styled";
import { fillLeaves } from "./styleLeaves";
import { objectIn, type World } from "./World";

/** `Excel.RangeFill`. */
export function rangeFillObject(world: World, sheet: string, area: Area): WireObject {
  const { styles } = world.book;
  return objectIn(world, "RangeFill", sheet, {
    ...styled(world, sheet, area, fillLeaves),
    call: {
      Clear: () => {
        styles.merge(sheet, area, { bg: null });
        return null;
      },
    },
  });
}
