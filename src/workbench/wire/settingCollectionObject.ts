import { itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { settingObject } from "./settingObject";
import { objectIn, type World } from "./World";

/** `Excel.SettingCollection`: what this add-in remembers in the workbook. */
export function settingCollectionObject(world: World): WireObject {
  const { settings } = world;
  const find = (key: unknown) =>
    settings.has(textOf(key)) ? settingObject(world, textOf(key)) : null;
  const get = (key: unknown) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "SettingCollection", "Workbook", {
    items: () => settings.keys().map((key) => settingObject(world, key)),
    item: get,
    call: {
      Add: (key, value) => {
        settings.set(textOf(key), value);
        return settingObject(world, textOf(key));
      },
      GetCount: () => settings.keys().length,
      GetItem: get,
      GetItemOrNullObject: find,
    },
  });
}
