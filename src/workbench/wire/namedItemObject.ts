import { invalidArgument, itemNotFound, RichApiError } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { booleanOf, textOf } from "./argument";
import { rangeAt } from "./rangeAddress";
import { rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

/** `Excel.NamedItem` of the workbook. */
export function namedItemObject(world: World, name: string): WireObject {
  const { names, sheets } = world.book;
  const item = () => {
    const found = names.all().find((each) => each.name === name);
    if (!found) throw itemNotFound();
    return found;
  };
  const range = () => {
    try {
      const { sheet, area } = rangeAt(world, sheets.active(), item().formula.replace(/^=/, ""));
      return rangeObject(world, sheet, area);
    } catch (thrown) {
      if (thrown instanceof RichApiError) return null; // a constant, or #REF!: no range
      throw thrown;
    }
  };
  return objectIn(world, "NamedItem", "Workbook", {
    get: {
      _Id: () => name,
      Name: () => name,
      Formula: () => `=${item().formula.replace(/^=/, "")}`,
      Scope: () => "Workbook",
      Type: () => (range() ? "Range" : "Error"),
      Visible: () => item().visible,
    },
    set: {
      Formula: (value) => names.setFormula(name, textOf(value)),
      Visible: (value) => names.setVisible(name, booleanOf(value)),
    },
    call: {
      GetRange: () => {
        const found = range();
        if (!found) throw invalidArgument();
        return found;
      },
      GetRangeOrNullObject: range,
      Delete: () => {
        names.remove(name);
        return null;
      },
    },
  });
}
