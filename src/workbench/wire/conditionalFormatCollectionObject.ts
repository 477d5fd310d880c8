import { intersection, without } from "../model/address";
import type { Area } from "../model/Area";
import type { ConditionalRule } from "../model/ConditionalFormat";
import { newId } from "../model/newId";
import { itemNotFound, notModelled } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { itemAt, textOf } from "./argument";
import { conditionalFormatObject } from "./conditionalFormatObject";
import { objectIn, type World } from "./World";

/** A rule that applies to nothing, until the add-in has said what it applies to. */
const newRules: Readonly<Record<string, ConditionalRule>> = {
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "=NA()" },
  Custom: { type: "Custom", formula: "=FALSE" },
};

/** `Excel.ConditionalFormatCollection`: the formats that touch these cells, the first counts first. */
export function conditionalFormatCollectionObject(
  world: World,
  sheet: string,
  areas: readonly Area[],
): WireObject {
  const { conditionalFormats, protection } = world.book;
  const all = () =>
    conditionalFormats
      .all(sheet)
      .filter((format) => format.areas.some((a) => areas.some((b) => intersection(a, b))));
  const find = (id: unknown) => {
    const found = all().find((format) => format.id === textOf(id));
    return found ? conditionalFormatObject(world, sheet, found.id) : null;
  };
  const get = (id: unknown) => {
    const found = find(id);
    if (!found) throw itemNotFound();
    return found;
  };
  return objectIn(world, "ConditionalFormatCollection", sheet, {
    items: () => all().map(({ id }) => conditionalFormatObject(world, sheet, id)),
    item: get,
    call: {
      Add: (type) => {
        const rule = newRules[textOf(type)];
        if (!rule) throw notModelled(`ConditionalFormatCollection.add("${textOf(type)}")`);
        protection.guardSheet(sheet, "allowFormatCells");
        const id = newId();
        const format = { id, areas, rule, look: {}, stopIfTrue: false };
        conditionalFormats.replace(sheet, [format, ...conditionalFormats.all(sheet)]);
        return conditionalFormatObject(world, sheet, id);
      },
      ClearAll: () => {
        protection.guardSheet(sheet, "allowFormatCells");
        const kept = conditionalFormats.all(sheet).map((format) => ({
          ...format,
          areas: areas.reduce((open, area) => without(open, area), [...format.areas]),
        }));
        conditionalFormats.replace(
          sheet,
          kept.filter((format) => format.areas.length > 0),
        );
        return null;
      },
      GetCount: () => all().length,
      GetItem: get,
      GetItemAt: (index) => conditionalFormatObject(world, sheet, itemAt(all(), index).id),
      GetItemOrNullObject: find,
    },
  });
}
