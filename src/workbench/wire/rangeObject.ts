import type { Area } from "../model/Area";
import { intersection, maxColumns, maxRows } from "../model/address";
import type { CellValue } from "../model/CellValue";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { numberOf, oneOf, textOf } from "./argument";
import { addressOf, type RangeAddress, rangeAt } from "./rangeAddress";
import { rangeFormatObject } from "./rangeFormatObject";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

const addresses = new WeakMap<WireObject, RangeAddress>();

/** The cells that a `Range` object stands for; InvalidArgument for any other object. */
export function rangeAddressOf(range: WireObject): RangeAddress {
  const found = addresses.get(range);
  if (!found) throw invalidArgument();
  return found;
}

/** Excel on the web refuses requests of more cells than this. */
const mostCells = 5_000_000;

function checkSize({ rows, columns }: Area): void {
  if (rows * columns <= mostCells) return;
  throw new RichApiError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
  );
}

/** What a two-dimensional argument, or one value for all cells, gives at a cell. */
function cellsOf(
  value: unknown,
  { rows, columns }: Area,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const isFitting =
    value.length === rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isFitting)
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (value as unknown[][])[row]![column];
}

function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument();
}

/** The smallest rectangle that holds both. */
function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** `Excel.Range`: cells of one sheet (by id). InvalidArgument where they lie outside a sheet. */
export function rangeObject(world: World, sheet: string, area: Area): WireObject {
  const { cells, styles, sheets } = world.book;
  const { row, column, rows, columns } = area;
  const isOnSheet = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isOnSheet || row + rows > maxRows || column + columns > maxColumns) throw invalidArgument();

  const at = (r: number, c: number, height: number, width: number) =>
    rangeObject(world, sheet, { row: r, column: c, rows: height, columns: width });
  const sized = <T>(read: () => T): T => {
    checkSize(area);
    return read();
  };
  const enter = (value: unknown) => {
    const given = cellsOf(value, area);
    cells.write(sheet, area, (r, c) => cellValue(given(r, c)));
  };
  const used = (valuesOnly: unknown) => {
    const filled = cells.used(sheet, valuesOnly === true);
    const common = filled && intersection(area, filled);
    return common ? rangeObject(world, sheet, common) : null;
  };
  const other = (argument: unknown): RangeAddress =>
    isWireObject(argument) ? rangeAddressOf(argument) : rangeAt(world, sheet, textOf(argument));
  const spill = () => {
    const found = cells.spill(sheet, row, column);
    return found ? rangeObject(world, sheet, found) : null;
  };

  const range = objectIn(world, "Range", sheet, {
    get: {
      Address: () => addressOf(world, { sheet, area }),
      CellCount: () => rows * columns,
      ColumnCount: () => columns,
      ColumnIndex: () => column,
      RowCount: () => rows,
      RowIndex: () => row,
      Formulas: () => sized(() => cells.formulas(sheet, area)),
      HasSpill: () => spill() !== null,
      NumberFormat: () => sized(() => styles.numberFormats(sheet, area)),
      Text: () => sized(() => cells.text(sheet, area)),
      Values: () => sized(() => cells.values(sheet, area)),
      ValueTypes: () => sized(() => cells.valueTypes(sheet, area)),
      Format: () => rangeFormatObject(world, sheet, area),
      Worksheet: () => worksheetObject(world, sheet),
    },
    set: {
      Formulas: enter,
      Values: enter,
      NumberFormat: (value) => {
        const given = cellsOf(value, area);
        styles.setNumberFormats(sheet, area, (r, c) => {
          const format = given(r, c);
          return format === null || format === undefined ? null : textOf(format);
        });
      },
    },
    call: {
      Clear: (applyTo) => {
        const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"]);
        if (what !== "Formats") cells.clearContents(sheet, area);
        if (what !== "Contents") styles.clear(sheet, area);
        if (what === "All") cells.unmerge(sheet, area);
        return null;
      },
      CopyFrom: (source, copyType, skipBlanks, transpose) => {
        oneOf(copyType ?? "All", ["All"]);
        if (skipBlanks === true || transpose === true) throw invalidArgument();
        const from = other(source);
        const to = { ...area, rows: from.area.rows, columns: from.area.columns };
        cells.copy(from.sheet, from.area, sheet, to);
        return null;
      },
      GetBoundingRect: (argument) => rangeObject(world, sheet, around(area, other(argument).area)),
      GetCell: (r, c) => at(row + numberOf(r), column + numberOf(c), 1, 1),
      GetColumn: (c) => at(row, column + numberOf(c), rows, 1),
      GetLastCell: () => at(row + rows - 1, column + columns - 1, 1, 1),
      GetOffsetRange: (r, c) => at(row + numberOf(r), column + numberOf(c), rows, columns),
      GetResizedRange: (r, c) => at(row, column, rows + numberOf(r), columns + numberOf(c)),
      GetRow: (r) => at(row + numberOf(r), column, 1, columns),
      GetSpillingToRange: () => {
        const found = spill();
        if (!found) throw itemNotFound();
        return found;
      },
      GetSpillingToRangeOrNullObject: spill,
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? at(row, column, 1, 1),
      GetUsedRangeOrNullObject: used,
      Merge: (across) => {
        if (across === true)
          for (let r = row; r < row + rows; r += 1)
            cells.merge(sheet, { row: r, column, rows: 1, columns });
        else cells.merge(sheet, area);
        return null;
      },
      Select: () => {
        sheets.select(sheet, area);
        return null;
      },
      Unmerge: () => {
        cells.unmerge(sheet, area);
        return null;
      },
      _ValidateArraySize: (r, c) => {
        if (r !== rows || c !== columns) throw invalidArgument();
        return null;
      },
    },
  });
  addresses.set(range, { sheet, area });
  return range;
}
