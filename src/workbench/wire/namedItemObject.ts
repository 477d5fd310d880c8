import { invalidArgument, itemNotFound, notModelled, RichApiError } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, textOf } from "./argument";
import { absoluteAddressOf, rangeAt } from "./rangeAddress";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

/** A number, truth value or text that a name stands for; NotImplemented for a formula. */
function constantOf(formula: string): string | number | boolean {
  if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
  if (formula.trim() !== "" && Number.isFinite(Number(formula))) return Number(formula);
  if (formula.includes("#REF!")) return "#REF!";
  throw notModelled("NamedItem.value of a formula");
}

function typeOf(value: unknown): string {
  if (isWireObject(value)) return "Range";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "#REF!" ? "Error" : "String";
}

/** `Excel.NamedItem` of the workbook, or of a sheet (by id). */
export function namedItemObject(world: World, name: string, sheet?: string): WireObject {
  const { names, sheets } = world.book;
  const item = () => {
    const found = names.all().find((each) => each.name === name && each.sheet === sheet);
    if (!found) throw itemNotFound();
    return found;
  };
  const range = () => {
    try {
      const found = rangeAt(world, sheet ?? sheets.active(), item().formula.replace(/^=/, ""));
      return rangeObject(world, found.sheet, found.area);
    } catch (thrown) {
      if (thrown instanceof RichApiError) return null; // a constant, or #REF!: no range
      throw thrown;
    }
  };
  const value = (): unknown => range() ?? constantOf(item().formula.replace(/^=/, ""));
  return objectIn(world, "NamedItem", sheet ?? "Workbook", {
    get: {
      _Id: () => name,
      Name: () => name,
      Formula: () => `=${item().formula.replace(/^=/, "")}`,
      Scope: () => (sheet === undefined ? "Workbook" : "Worksheet"),
      Type: () => typeOf(value()),
      Value: () => {
        const found = value();
        return isWireObject(found) ? absoluteAddressOf(world, rangeAddressOf(found)) : found;
      },
      Visible: () => item().visible,
    },
    set: {
      Formula: (value) => names.setFormula(name, textOf(value), sheet),
      Visible: (value) => names.setVisible(name, booleanOf(value), sheet),
    },
    call: {
      GetRange: () => {
        const found = range();
        if (!found) throw invalidArgument();
        return found;
      },
      GetRangeOrNullObject: range,
      Delete: () => {
        names.remove(name, sheet);
        return null;
      },
    },
  });
}
