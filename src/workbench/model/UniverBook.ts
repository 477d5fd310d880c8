import {
  ICommandService,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { maxColumns, maxRows } from "./address";
import type { Area } from "./Area";
import { ModelError } from "./ModelError";
import type { UniverParts } from "./Univer";

/** Cells to be changed, by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** One workbook inside Univer: its sheets, and the only way in which they are changed. */
export class UniverBook {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  /** Who is changing the workbook at this moment. */
  author: "user" | "addin" = "user";
  /** True while only formats are being written; Univer tells of both in the same way. */
  isStyling = false;

  constructor(
    parts: UniverParts,
    readonly facade: FWorkbook,
  ) {
    this.unitId = facade.getId();
    this.workbook = facade.getWorkbook();
    this.injector = parts.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** The sheet with this id. Throws ItemNotFound when it was deleted. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new ModelError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet;
  }

  /** Runs a command or mutation of Univer on this workbook, at once. */
  run(command: string, params: object, options?: IExecutionOptions): void {
    if (!this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params }, options))
      throw new ModelError("GeneralException", `The workbook refused ${command}.`);
  }

  /** Contents, with or without formats; what a cell does not name stays as it is. */
  setCells(id: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: id, cellValue });
  }

  /**
   * Formats alone. Univer takes a cell written without `f` for a cell whose formula was removed and a
   * cell without `t` for one whose type is to be guessed, so both go with the format.
   */
  setStyles(id: string, styles: CellMatrix): void {
    const sheet = this.sheet(id);
    for (const [row, cells] of Object.entries(styles)) {
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        const old = sheet.getCellRaw(+row, +column);
        if (old?.f != null) cell.f = old.f;
        if (old?.si != null) cell.si = old.si;
        if (old?.t != null) cell.t = old.t;
      }
    }
    this.isStyling = true;
    try {
      this.run(SetRangeValuesMutation.id, {
        subUnitId: id,
        cellValue: styles,
        trigger: SetStyleCommand.id,
      });
    } finally {
      this.isStyling = false;
    }
  }

  /** Makes the grid of the sheet large enough; a reference beyond it would be #NAME?. */
  grow(id: string, area: Area): void {
    const sheet = this.sheet(id);
    const lastRow = area.rows === maxRows ? 0 : area.row + area.rows;
    const lastColumn = area.columns === maxColumns ? 0 : area.column + area.columns;
    if (lastRow > sheet.getRowCount()) {
      const rowCount = Math.min(maxRows, lastRow + 50);
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: id, rowCount });
    }
    if (lastColumn > sheet.getColumnCount()) {
      const columnCount = Math.min(maxColumns, lastColumn + 5);
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: id, columnCount });
    }
  }

  /** Whole rows and columns, cut down to the grid that the sheet has. */
  clip(id: string, area: Area): Area {
    const sheet = this.sheet(id);
    return {
      ...area,
      rows: area.rows === maxRows ? sheet.getRowCount() : area.rows,
      columns: area.columns === maxColumns ? sheet.getColumnCount() : area.columns,
    };
  }
}

/** The area as Univer writes it: last row and column included. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** The area of a Univer range. */
export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
