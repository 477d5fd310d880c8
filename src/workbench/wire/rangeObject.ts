import type { Area } from "../model/Area";
import { maxColumns, maxRows } from "../model/address";
import { invalidArgument, notModelled } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, oneOf, textOf } from "./argument";
import { conditionalFormatCollectionObject } from "./conditionalFormatCollectionObject";
import { copyKept } from "./copyKept";
import { dataValidationObject } from "./dataValidationObject";
import { addressOf, type RangeAddress, rangeAt } from "./rangeAddress";
import { rangeContents } from "./rangeContents";
import { rangeFormatObject } from "./rangeFormatObject";
import { rangeProperties } from "./rangeProperties";
import { rangeRelations } from "./rangeRelations";
import { common } from "./styled";
import { objectIn, type World } from "./World";
import { worksheetObject } from "./worksheetObject";

const addresses = new WeakMap<WireObject, RangeAddress>();

/** The cells that a `Range` object stands for; InvalidArgument for any other object. */
export function rangeAddressOf(range: WireObject): RangeAddress {
  const found = addresses.get(range);
  if (!found) throw invalidArgument();
  return found;
}

const lengths = ["left", "top", "width", "height"] as const;

/** `Excel.Range`: cells of one sheet (by id). InvalidArgument where they lie outside a sheet. */
export function rangeObject(world: World, sheet: string, area: Area): WireObject {
  const { cells, styles, sheets, conditionalFormats, validations } = world.book;
  const { row, column, rows, columns } = area;
  const isOnSheet = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isOnSheet || row + rows > maxRows || column + columns > maxColumns) throw invalidArgument();
  const isRows = columns === maxColumns;
  const isColumns = rows === maxRows;

  const contents = rangeContents(world, sheet, area);
  const relations = rangeRelations(world, sheet, area);
  const rowHidden = () =>
    isColumns ? false : common([counted(rows, (at) => styles.rowHidden(sheet, row + at))]);
  const columnHidden = () =>
    isRows ? false : common([counted(columns, (at) => styles.columnHidden(sheet, column + at))]);

  const range = objectIn(world, "Range", sheet, {
    get: {
      ...contents.get,
      Address: () => addressOf(world, { sheet, area }),
      CellCount: () => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
      ColumnCount: () => columns,
      ColumnHidden: columnHidden,
      ColumnIndex: () => column,
      ConditionalFormats: () => conditionalFormatCollectionObject(world, sheet, [area]),
      DataValidation: () => dataValidationObject(world, sheet, [area]),
      Format: () => rangeFormatObject(world, sheet, area),
      HasSpill: () => cells.spill(sheet, row, column) !== undefined,
      Hidden: () => rowHidden() === true || columnHidden() === true,
      IsEntireColumn: () => isColumns,
      IsEntireRow: () => isRows,
      RowCount: () => rows,
      RowHidden: rowHidden,
      RowIndex: () => row,
      ...Object.fromEntries(
        lengths.map((name) => [
          name.slice(0, 1).toUpperCase() + name.slice(1),
          () => styles.place(sheet, area)[name],
        ]),
      ),
      Worksheet: () => worksheetObject(world, sheet),
    },
    set: {
      ...contents.set,
      ColumnHidden: (value) => styles.setColumnsHidden(sheet, column, columns, booleanOf(value)),
      RowHidden: (value) => styles.setRowsHidden(sheet, row, rows, booleanOf(value)),
    },
    call: {
      ...relations.call,
      ...rangeProperties(world, sheet, area).call,
      Calculate: () => {
        world.book.calculation.restart();
        return null;
      },
      Clear: (applyTo) => {
        const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"]);
        if (what !== "Formats") cells.clearContents(sheet, area);
        if (what === "Contents") return null;
        styles.clear(sheet, area);
        if (conditionalFormats.all(sheet).length > 0)
          conditionalFormatCollectionObject(world, sheet, [area]).call("ClearAll", []);
        if (what !== "All") return null;
        if (validations.all(sheet).length > 0) validations.clear(sheet, [area]);
        cells.unmerge(sheet, area);
        return null;
      },
      CopyFrom: (source, copyType, skipBlanks, transpose) => {
        const type = oneOf(copyType ?? "All", ["All", "Values", "Formulas", "Formats", "Link"]);
        if (type !== "All" || skipBlanks === true || transpose === true)
          throw notModelled("Range.copyFrom of other than everything");
        const from = isWireObject(source)
          ? rangeAddressOf(source)
          : rangeAt(world, sheet, textOf(source));
        cells.copy(from.sheet, from.area, sheet, area);
        copyKept(world, from.sheet, from.area, sheet, area);
        return null;
      },
      Delete: (shift) => {
        oneOf(shift, ["Up", "Left"]);
        if (isRows) cells.deleteRows(sheet, row, rows);
        else if (isColumns) cells.deleteColumns(sheet, column, columns);
        else throw notModelled("Range.delete of less than whole rows or columns");
        return null;
      },
      Insert: (shift) => {
        oneOf(shift, ["Down", "Right"]);
        if (isRows) cells.insertRows(sheet, row, rows);
        else if (isColumns) cells.insertColumns(sheet, column, columns);
        else throw notModelled("Range.insert of less than whole rows or columns");
        return rangeObject(world, sheet, area);
      },
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

const counted = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));
