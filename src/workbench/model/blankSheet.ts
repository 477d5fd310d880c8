import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";

/** A sheet as Excel makes it: Calibri 11, columns of 48 points, rows of 15. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 64, // pixels: four to three points
    defaultRowHeight: 20,
    defaultStyle: { ff: "Calibri", fs: 11 },
  });
}
