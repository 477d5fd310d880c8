import type { IUnitRange } from "@univerjs/core";

/** Cells under one another become one range: Univer compares every range with every other. */
export function joinedRanges(cells: readonly IUnitRange[]): IUnitRange[] {
  const ordered = [...cells].sort(
    (a, b) =>
      a.sheetId.localeCompare(b.sheetId) ||
      a.range.startColumn - b.range.startColumn ||
      a.range.startRow - b.range.startRow,
  );
  const joined: IUnitRange[] = [];
  for (const { unitId, sheetId, range } of ordered) {
    const last = joined.at(-1);
    const continues =
      last?.sheetId === sheetId &&
      last.range.startColumn === range.startColumn &&
      last.range.endRow + 1 >= range.startRow;
    if (continues) last.range.endRow = Math.max(last.range.endRow, range.endRow);
    else joined.push({ unitId, sheetId, range: { ...range } });
  }
  return joined;
}
