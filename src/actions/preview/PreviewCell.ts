import type { Style } from "../../sheet/Sheet";

/** A cell of a previewed sheet, as it will be printed. */
export interface PreviewCell {
  text: string;
  /** Rows and columns that it covers. */
  rows: number;
  columns: number;
  style: Style;
}

/** A row of a previewed sheet, height in points. */
export interface PreviewRow {
  height: number;
  /** Left to right; a cell under a merge is not among them. */
  cells: readonly PreviewCell[];
}

/** A sheet as it will be printed: the same data that is written. */
export interface Preview {
  id: string;
  name: string;
  rows: readonly PreviewRow[];
  /** In points. */
  columnWidths: readonly number[];
  /** Of the paper and its margins, in points. */
  paper: {
    width: number;
    height: number;
    top: number;
    right: number;
    bottom: number;
    left: number;
  };
}
