import type { Area } from "../model/Area";
import type { WireObject } from "../protocol/WireObject";
import { booleanOf } from "./argument";
import { common } from "./styled";
import { objectIn, type World } from "./World";

/** `Excel.FormatProtection`: whether cells may be typed into on a protected sheet. */
export function formatProtectionObject(world: World, sheet: string, area: Area): WireObject {
  const { protection } = world.book;
  return objectIn(world, "FormatProtection", sheet, {
    get: { Locked: () => common(protection.locked(sheet, area)) },
    set: { Locked: (value) => protection.setLocked(sheet, area, booleanOf(value)) },
  });
}
