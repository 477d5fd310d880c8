import { invalidArgument } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { booleanOf, numberOf } from "./argument";
import { cellValueConditionalFormatObject } from "./cellValueConditionalFormatObject";
import { customConditionalFormatObject } from "./customConditionalFormatObject";
import { rangeAreasObject } from "./rangeAreasObject";
import { rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

/** `Excel.ConditionalFormat` of a sheet, by its id. */
export function conditionalFormatObject(world: World, sheet: string, id: string): WireObject {
  const { conditionalFormats, protection } = world.book;
  const format = () => conditionalFormats.get(sheet, id);
  const guard = () => protection.guardSheet(sheet, "allowFormatCells");
  const cellValue = () =>
    format().rule.type === "CellValue" ? cellValueConditionalFormatObject(world, sheet, id) : null;
  const custom = () =>
    format().rule.type === "Custom" ? customConditionalFormatObject(world, sheet, id) : null;
  const required = (found: WireObject | null) => {
    if (!found) throw invalidArgument();
    return found;
  };
  const range = () => {
    const { areas } = format();
    return areas.length === 1 ? rangeObject(world, sheet, areas[0]!) : null;
  };
  return objectIn(world, "ConditionalFormat", sheet, {
    get: {
      Id: () => id,
      Type: () => format().rule.type,
      Priority: () => conditionalFormats.all(sheet).findIndex((each) => each.id === id),
      StopIfTrue: () => format().stopIfTrue,
      CellValue: () => required(cellValue()),
      CellValueOrNullObject: cellValue,
      Custom: () => required(custom()),
      CustomOrNullObject: custom,
    },
    set: {
      Priority: (value) => {
        guard();
        const rest = conditionalFormats.all(sheet).filter((each) => each.id !== id);
        const wanted = numberOf(value);
        const at = wanted < 0 ? Math.max(0, rest.length + 1 + wanted) : wanted;
        conditionalFormats.replace(sheet, [...rest.slice(0, at), format(), ...rest.slice(at)]);
      },
      StopIfTrue: (value) => {
        guard();
        conditionalFormats.change(sheet, id, { stopIfTrue: booleanOf(value) });
      },
    },
    call: {
      Delete: () => {
        guard();
        conditionalFormats.remove(sheet, id);
        return null;
      },
      GetRange: () => required(range()),
      GetRangeOrNullObject: range,
      GetRanges: () => rangeAreasObject(world, sheet, format().areas),
    },
  });
}
