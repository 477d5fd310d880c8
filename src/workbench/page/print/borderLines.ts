import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "../../model/Area";
import { joinedLines } from "./joinedLines";
import type { PrintSheet } from "./PrintSheet";
import type { Span } from "./Span";

/** A stretch of a border between two corners of cells; all in points at full size. */
export interface BorderLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  colour: string;
  /** Lengths of dash and gap; none for a full line. */
  dashes: readonly number[];
  isDouble: boolean;
}

const thin = 0.75; // points
const medium = 1.5;
const thick = 2.25;

/** Width and dashes of Excel's lines. */
const looks = new Map<BorderStyleTypes, readonly [width: number, ...dashes: number[]]>([
  [BorderStyleTypes.THIN, [thin]],
  [BorderStyleTypes.HAIR, [0.4, 0.75, 0.75]],
  [BorderStyleTypes.DOTTED, [thin, 1, 1.5]],
  [BorderStyleTypes.DASHED, [thin, 3, 1.5]],
  [BorderStyleTypes.DASH_DOT, [thin, 6, 2, 2, 2]],
  [BorderStyleTypes.DASH_DOT_DOT, [thin, 6, 2, 2, 2, 2, 2]],
  [BorderStyleTypes.DOUBLE, [thin]],
  [BorderStyleTypes.MEDIUM, [medium]],
  [BorderStyleTypes.MEDIUM_DASHED, [medium, 6, 3]],
  [BorderStyleTypes.MEDIUM_DASH_DOT, [medium, 6, 3, 2, 3]],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, [medium, 6, 3, 2, 3, 2, 3]],
  [BorderStyleTypes.SLANT_DASH_DOT, [medium, 8, 2, 4, 2]],
  [BorderStyleTypes.THICK, [thick]],
]);

/** Where each row or column begins, and where the last ends. */
type Starts = readonly number[];

/** The borders of a part of a sheet; of two that fall on one line the wider is drawn. */
export function borderLines(
  sheet: PrintSheet,
  rows: Span,
  columns: Span,
  starts: { rows: Starts; columns: Starts },
  mergeAt: (row: number, column: number) => Area | undefined,
): BorderLine[] {
  const lines = new Map<string, BorderLine>();
  const add = (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    look: Nullable<IBorderStyleData>,
  ) => {
    const [width, ...dashes] = (look && looks.get(look.s)) ?? [];
    if (!look || width === undefined || (x1 === x2 && y1 === y2)) return;
    const key = `${x1} ${y1} ${x2} ${y2}`;
    const isDouble = look.s === BorderStyleTypes.DOUBLE;
    const before = lines.get(key);
    if (before && (before.isDouble || before.width > width)) return;
    lines.set(key, { x1, y1, x2, y2, width, colour: look.cl.rgb ?? "#000000", dashes, isDouble });
  };
  for (let row = rows.from; row <= rows.to; row += 1) {
    const [top, bottom] = [starts.rows[row]!, starts.rows[row + 1]!];
    if (top === bottom) continue;
    for (let column = columns.from; column <= columns.to; column += 1) {
      const [left, right] = [starts.columns[column]!, starts.columns[column + 1]!];
      const { bd } = sheet.cell(row, column).style;
      if (!bd || left === right) continue;
      const merge = mergeAt(row, column);
      const isFirstRow = !merge || row === merge.row;
      const isLastRow = !merge || row === merge.row + merge.rows - 1;
      if (isFirstRow) add(left, top, right, top, bd.t);
      if (isLastRow) add(left, bottom, right, bottom, bd.b);
      if (!merge || column === merge.column) add(left, top, left, bottom, bd.l);
      if (!merge || column === merge.column + merge.columns - 1)
        add(right, top, right, bottom, bd.r);
    }
  }
  return joinedLines([...lines.values()]);
}
