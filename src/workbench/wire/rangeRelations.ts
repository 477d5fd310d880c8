import { intersection, maxColumns, maxRows } from "../model/address";
import type { Area } from "../model/Area";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { numberOf, textOf } from "./argument";
import type { Members } from "./Members";
import { rangeAt } from "./rangeAddress";
import { rangeAreasObject } from "./rangeAreasObject";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import type { World } from "./World";

/** The smallest rectangle that holds both. */
function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** As many rows or columns as asked for; a negative number counts from the other end. */
const count = (value: unknown): number => {
  const asked = numberOf(value ?? 1);
  if (!Number.isInteger(asked) || asked === 0) throw invalidArgument();
  return asked;
};

/** The methods of a range that give other ranges. */
export function rangeRelations(
  world: World,
  sheet: string,
  area: Area,
): Required<Pick<Members, "call">> {
  const { cells } = world.book;
  const { row, column, rows, columns } = area;
  const range = (part: Area) => rangeObject(world, sheet, part);
  const at = (r: number, c: number, height: number, width: number) =>
    range({ row: r, column: c, rows: height, columns: width });
  const other = (argument: unknown) => {
    const found = isWireObject(argument)
      ? rangeAddressOf(argument)
      : rangeAt(world, sheet, textOf(argument));
    if (found.sheet !== sheet) throw invalidArgument();
    return found.area;
  };
  const required = (found: WireObject | null) => {
    if (!found) throw itemNotFound();
    return found;
  };
  const used = (valuesOnly: unknown) => {
    const filled = cells.used(sheet, valuesOnly === true);
    const common = filled && intersection(area, filled);
    return common ? range(common) : null;
  };
  const shared = (argument: unknown) => {
    const common = intersection(area, other(argument));
    return common ? range(common) : null;
  };
  const spill = () => {
    const found = cells.spill(sheet, row, column);
    return found ? range(found) : null;
  };
  const merged = () => {
    const found = cells.merges(sheet).filter((merge) => intersection(merge, area));
    return found.length > 0 ? rangeAreasObject(world, sheet, found) : null;
  };
  // Counts away from the range where positive, back from the far end where negative.
  const beside = (asked: number, before: number, after: number) => {
    const size = Math.abs(asked);
    return { start: asked > 0 ? after : before - size, size };
  };
  const above = (n: unknown) => beside(-count(n), row, row + rows);
  const below = (n: unknown) => beside(count(n), row, row + rows);
  const left = (n: unknown) => beside(-count(n), column, column + columns);
  const right = (n: unknown) => beside(count(n), column, column + columns);
  return {
    call: {
      GetAbsoluteResizedRange: (r, c) => at(row, column, numberOf(r), numberOf(c)),
      GetBoundingRect: (argument) => range(around(area, other(argument))),
      GetCell: (r, c) => at(row + numberOf(r), column + numberOf(c), 1, 1),
      GetColumn: (c) => at(row, column + numberOf(c), rows, 1),
      GetColumnsAfter: (n) => {
        const { start, size } = right(n);
        return at(row, start, rows, size);
      },
      GetColumnsBefore: (n) => {
        const { start, size } = left(n);
        return at(row, start, rows, size);
      },
      GetEntireColumn: () => range({ ...area, row: 0, rows: maxRows }),
      GetEntireRow: () => range({ ...area, column: 0, columns: maxColumns }),
      GetIntersection: (argument) => required(shared(argument)),
      GetIntersectionOrNullObject: shared,
      GetLastCell: () => at(row + rows - 1, column + columns - 1, 1, 1),
      GetLastColumn: () => at(row, column + columns - 1, rows, 1),
      GetLastRow: () => at(row + rows - 1, column, 1, columns),
      GetMergedAreasOrNullObject: merged,
      GetOffsetRange: (r, c) => at(row + numberOf(r), column + numberOf(c), rows, columns),
      GetResizedRange: (r, c) => at(row, column, rows + numberOf(r), columns + numberOf(c)),
      GetRow: (r) => at(row + numberOf(r), column, 1, columns),
      GetRowsAbove: (n) => {
        const { start, size } = above(n);
        return at(start, column, size, columns);
      },
      GetRowsBelow: (n) => {
        const { start, size } = below(n);
        return at(start, column, size, columns);
      },
      GetSpillingToRange: () => required(spill()),
      GetSpillingToRangeOrNullObject: spill,
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? at(row, column, 1, 1),
      GetUsedRangeOrNullObject: used,
    },
  };
}
