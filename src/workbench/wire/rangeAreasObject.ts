import { intersection, maxColumns, maxRows } from "../model/address";
import type { Area } from "../model/Area";
import { itemNotFound } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { numberOf, textOf } from "./argument";
import { conditionalFormatCollectionObject } from "./conditionalFormatCollectionObject";
import { dataValidationObject } from "./dataValidationObject";
import { jointObject } from "./jointObject";
import { addressOf, rangeAt } from "./rangeAddress";
import { rangeCollectionObject } from "./rangeCollectionObject";
import { rangeFormatObject } from "./rangeFormatObject";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

const areasOf = new WeakMap<WireObject, { sheet: string; areas: readonly Area[] }>();

/** The areas that a `RangeAreas` or `Range` object or an address stands for, and their sheet. */
export function areasAt(
  world: World,
  sheet: string,
  given: unknown,
): { sheet: string; areas: readonly Area[] } {
  if (!isWireObject(given)) {
    const found = textOf(given)
      .split(/[,;]/)
      .map((address) => rangeAt(world, sheet, address.trim()));
    return { sheet: found[0]!.sheet, areas: found.map(({ area }) => area) };
  }
  const several = areasOf.get(given);
  if (several) return several;
  const one = rangeAddressOf(given);
  return { sheet: one.sheet, areas: [one.area] };
}

/** `Excel.RangeAreas`: one or more blocks of cells of a sheet. */
export function rangeAreasObject(world: World, sheet: string, areas: readonly Area[]): WireObject {
  const ranges = () => areas.map((area) => rangeObject(world, sheet, area));
  const each = (change: (area: Area) => Area) => rangeAreasObject(world, sheet, areas.map(change));
  const joined = (parts: readonly (Area | undefined)[]) => {
    const found = parts.filter((part) => part !== undefined);
    return found.length > 0 ? rangeAreasObject(world, sheet, found) : null;
  };
  const required = (found: WireObject | null) => {
    if (!found) throw itemNotFound();
    return found;
  };
  const shared = (other: unknown) => {
    const theirs = areasAt(world, sheet, other);
    return joined(areas.flatMap((a) => theirs.areas.map((b) => intersection(a, b))));
  };
  const used = (valuesOnly: unknown) => {
    const filled = world.book.cells.used(sheet, valuesOnly === true);
    return joined(areas.map((area) => filled && intersection(area, filled)));
  };
  const object = objectIn(world, "RangeAreas", sheet, {
    get: {
      Address: () => areas.map((area) => addressOf(world, { sheet, area })).join(", "),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      IsEntireColumn: () => areas.every(({ rows }) => rows === maxRows),
      IsEntireRow: () => areas.every(({ columns }) => columns === maxColumns),
      Areas: () => rangeCollectionObject(world, sheet, areas),
      ConditionalFormats: () => conditionalFormatCollectionObject(world, sheet, areas),
      DataValidation: () => dataValidationObject(world, sheet, areas),
      Format: () => jointObject(areas.map((area) => rangeFormatObject(world, sheet, area))),
      Worksheet: () => worksheetObject(world, sheet),
    },
    call: {
      Clear: (applyTo) => {
        for (const range of ranges()) range.call("Clear", [applyTo]);
        return null;
      },
      GetEntireColumn: () => each((area) => ({ ...area, row: 0, rows: maxRows })),
      GetEntireRow: () => each((area) => ({ ...area, column: 0, columns: maxColumns })),
      GetIntersection: (other) => required(shared(other)),
      GetIntersectionOrNullObject: shared,
      GetOffsetRangeAreas: (rows, columns) =>
        each((area) => ({
          ...area,
          row: area.row + numberOf(rows),
          column: area.column + numberOf(columns),
        })),
      GetUsedRangeAreas: (valuesOnly) => required(used(valuesOnly)),
      GetUsedRangeAreasOrNullObject: used,
    },
  });
  areasOf.set(object, { sheet, areas });
  return object;
}
