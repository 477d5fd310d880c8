import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { objectIn, type World } from "./World";

/** `Excel.ConditionalFormatRule` of a custom format. */
export function conditionalFormatRuleObject(world: World, sheet: string, id: string): WireObject {
  const { conditionalFormats, protection } = world.book;
  return objectIn(world, "ConditionalFormatRule", sheet, {
    get: {
      Formula: () => {
        const { rule } = conditionalFormats.get(sheet, id);
        return rule.type === "Custom" ? rule.formula : null;
      },
    },
    set: {
      Formula: (value) => {
        protection.guardSheet(sheet, "allowFormatCells");
        conditionalFormats.change(sheet, id, { rule: { type: "Custom", formula: textOf(value) } });
      },
    },
  });
}
