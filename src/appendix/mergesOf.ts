import type { Merge } from "../sheet/Sheet";
import type { Band } from "./Band";

/** Merged cells of rows that stand below each other; alike ones in neighbouring rows are one merge across. */
export function mergesOf(bands: readonly Band[]): Merge[] {
  const merges: Merge[] = [];
  const open = new Map<string, { -readonly [K in keyof Merge]: Merge[K] }>();
  let high: Merge[] = [];
  bands.forEach(({ pieces }, row) => {
    high = high.filter((merge) => merge.row + merge.rows > row);
    const isCovered = (column: number): boolean =>
      high.some((merge) => column >= merge.column && column < merge.column + merge.columns);
    for (const { at: column, span: columns, down: rows = 1 } of pieces) {
      if (isCovered(column)) continue; // a merge inside another would undo it
      if (rows > 1) {
        const merge = { row, column, rows, columns };
        merges.push(merge);
        high.push(merge);
      }
      if (rows > 1 || columns === 1) continue;
      const key = `${column}/${columns}`;
      const above = open.get(key);
      if (above !== undefined && above.row + above.rows === row) {
        above.rows += 1;
        above.across = true;
        continue;
      }
      const merge = { row, column, rows, columns };
      open.set(key, merge);
      merges.push(merge);
    }
  });
  return merges;
}
