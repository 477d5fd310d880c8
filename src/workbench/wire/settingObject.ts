import type { WireObject } from "../protocol/WireObject";
import { objectIn, type World } from "./World";

/** `Excel.Setting`. */
export function settingObject(world: World, key: string): WireObject {
  const { settings } = world;
  return objectIn(world, "Setting", "Workbook", {
    get: { _Id: () => key, Key: () => key, Value: () => settings.get(key) },
    set: { Value: (value) => settings.set(key, value) },
    call: {
      Delete: () => {
        settings.remove(key);
        return null;
      },
    },
  });
}
