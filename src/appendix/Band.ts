import type { Cell, Style } from "../sheet/Sheet";

/** A cell of a row, as wide and as high as it is merged. */
export interface Piece {
  /** Its first column on the sheet, from 0. */
  at: number;
  span: number;
  /** How many rows it takes, its own and those below; absent: 1. Rows below have blank pieces there. */
  down?: number;
  value: Cell;
  /** Number format; "@" is text. */
  format: string;
  style: Style;
}

/** A row of a sheet that is being composed. What no piece covers is blank. */
export interface Band {
  pieces: readonly Piece[];
  /** In points; absent: as high as its texts need. */
  height?: number;
}

/** A text across some columns. */
export const textPiece = (at: number, span: number, value: string, style: Style): Piece => ({
  at,
  span,
  value,
  format: "@",
  style,
});

/** A row without anything, of this height in points. */
export const gap = (height: number): Band => ({ pieces: [], height });
