import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";

const emuPerPixel = 9525;
const pointsPerPixel = 0.75;

/** A place on a sheet as drawings name it: a cell, and how far it is from its corner, in EMU. */
export interface Corner {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

/** Where the cells of a sheet are, in points from its corner, as drawings are placed by cells. */
export class Placement {
  constructor(private readonly sheet: IWorksheetData) {}

  /** Points from the left and from the top. */
  pointOf({ column, columnOffset, row, rowOffset }: Corner): { left: number; top: number } {
    const along = (count: number, size: (at: number) => number) => {
      let pixels = 0;
      for (let at = 0; at < count; at++) pixels += size(at);
      return pixels;
    };
    return {
      left: points(along(column, this.width) + columnOffset / emuPerPixel),
      top: points(along(row, this.height) + rowOffset / emuPerPixel),
    };
  }

  /** The cell at a point, and how far the point is into it. */
  cornerAt(left: number, top: number): Corner {
    const find = (pixels: number, size: (at: number) => number) => {
      let rest = Math.max(0, pixels);
      let at = 0;
      for (; rest >= size(at) && at < 16_383; at++) rest -= size(at);
      return { at, offset: Math.round(rest * emuPerPixel) };
    };
    const column = find(left / pointsPerPixel, this.width);
    const row = find(top / pointsPerPixel, this.height);
    return {
      column: column.at,
      columnOffset: column.offset,
      row: row.at,
      rowOffset: row.offset,
    };
  }

  private readonly width = (column: number): number => {
    const data = (this.sheet.columnData as Record<number, IColumnData | undefined>)[column];
    return data?.hd === BooleanNumber.TRUE ? 0 : (data?.w ?? this.sheet.defaultColumnWidth);
  };

  private readonly height = (row: number): number => {
    const data = (this.sheet.rowData as Record<number, IRowData | undefined>)[row];
    return data?.hd === BooleanNumber.TRUE ? 0 : (data?.h ?? this.sheet.defaultRowHeight);
  };
}

const points = (pixels: number): number => Math.round(pixels * pointsPerPixel * 1000) / 1000;

/** EMU of points. */
export const emuOf = (size: number): number => Math.round(size * 12_700);

/** Points of EMU. */
export const pointsOfEmu = (emu: number): number => Math.round((emu / 12_700) * 1000) / 1000;
