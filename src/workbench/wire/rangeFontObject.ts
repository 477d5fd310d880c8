import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { styled } from "./styled";
import { fontLeaves } from "./styleLeaves";
import { objectIn, type World } from "./World";

/** `Excel.RangeFont`. */
export function rangeFontObject(world: World, sheet: string, area: Area): WireObject {
  return objectIn(world, "RangeFont", sheet, styled(world, sheet, area, fontLeaves));
}
