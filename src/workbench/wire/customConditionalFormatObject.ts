import type { WireObject } from "../protocol/WireObject";
import { conditionalFormatRuleObject } from "./conditionalFormatRuleObject";
import { conditionalRangeFormatObject } from "./conditionalRangeFormatObject";
import { objectIn, type World } from "./World";

/** `Excel.CustomConditionalFormat`: a formula that is true or false. */
export function customConditionalFormatObject(world: World, sheet: string, id: string): WireObject {
  return objectIn(world, "CustomConditionalFormat", sheet, {
    get: {
      Rule: () => conditionalFormatRuleObject(world, sheet, id),
      Format: () => conditionalRangeFormatObject(world, sheet, id),
    },
  });
}
