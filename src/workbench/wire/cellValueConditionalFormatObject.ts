import type { ConditionalRule } from "../model/ConditionalFormat";
import type { WireObject } from "../protocol/WireObject";
import { oneOf, recordOf, textOf } from "./argument";
import { conditionalRangeFormatObject } from "./conditionalRangeFormatObject";
import { objectIn, type World } from "./World";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function ruleOf(value: unknown): ConditionalRule {
  const { operator, formula1, formula2 } = recordOf(value);
  return {
    type: "CellValue",
    operator: oneOf(operator, operators),
    formula1: textOf(formula1),
    ...(formula2 != null && { formula2: textOf(formula2) }),
  };
}

/** `Excel.CellValueConditionalFormat`: a value compared with one or two limits. */
export function cellValueConditionalFormatObject(
  world: World,
  sheet: string,
  id: string,
): WireObject {
  const { conditionalFormats, protection } = world.book;
  return objectIn(world, "CellValueConditionalFormat", sheet, {
    get: {
      Rule: () => {
        const { type, ...rule } = conditionalFormats.get(sheet, id).rule;
        return type === "CellValue" ? rule : null;
      },
      Format: () => conditionalRangeFormatObject(world, sheet, id),
    },
    set: {
      Rule: (value) => {
        protection.guardSheet(sheet, "allowFormatCells");
        conditionalFormats.change(sheet, id, { rule: ruleOf(value) });
      },
    },
  });
}
