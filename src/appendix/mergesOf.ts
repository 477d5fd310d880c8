import type { Merge } from "../sheet/Sheet";
import type { Band } from "./Band";

/** Merged cells of rows that stand below each other; alike ones in neighbouring rows are one merge across. */
export function mergesOf(bands: readonly Band[]): Merge[] {
  const merges: Merge[] = [];
  const open = new Map<string, { -readonly [K in keyof Merge]: Merge[K] }>();
  const covered = new Set<string>(); // by a cell merged downwards: they merge no second time
  bands.forEach(({ pieces }, row) => {
    for (const { at: column, span: columns, down: rows = 1 } of pieces) {
      for (let below = 1; below < rows; below += 1)
        for (let beside = 0; beside < columns; beside += 1)
          covered.add(`${row + below}/${column + beside}`);
      if (covered.has(`${row}/${column}`)) continue;
      if (rows > 1) merges.push({ row, column, rows, columns });
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
